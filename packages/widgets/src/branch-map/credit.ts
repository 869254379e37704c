/** Credit for the positions of branches, where no base map with a credit of its own is in sight. */
export const POSITIONS_CREDIT =
  '© OpenStreetMap contributors (ODbL) · GeoNames (CC BY 4.0) · Natural Earth · editor-layer-index (CC BY-SA 3.0)';
