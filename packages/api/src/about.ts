/** Version of the API's implementation; the contract is `/v1`. */
export const VERSION = '0.1.0';

/** Credit that must be shown wherever the positions are; the sources and their terms are told in `data/`. */
export const ATTRIBUTION =
  '© OpenStreetMap contributors (ODbL) · GeoNames (CC BY 4.0) · Natural Earth · editor-layer-index (CC BY-SA 3.0)';
