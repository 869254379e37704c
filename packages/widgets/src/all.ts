/** Registers every element of the house. */
import './branch-map/define.ts';
import './service-finder/define.ts';
import './training-signup/define.ts';
import './civic-feed/define.ts';
import './reception/define.ts';
