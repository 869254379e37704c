/** Registers `<mosty-branch-map>`. */
import { define } from '../shared/define.ts';
import { MostyBranchMap } from './branch-map.ts';
define('mosty-branch-map', MostyBranchMap);
