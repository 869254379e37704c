/** Registers `<mosty-civic-feed>`. */
import { define } from '../shared/define.ts';
import { MostyCivicFeed } from './civic-feed.ts';
define('mosty-civic-feed', MostyCivicFeed);
