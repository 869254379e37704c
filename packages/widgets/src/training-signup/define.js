/** Registers `<mosty-training-signup>`. */
import { define } from '../shared/define.ts';
import { MostyTrainingSignup } from './training-signup.ts';
define('mosty-training-signup', MostyTrainingSignup);
