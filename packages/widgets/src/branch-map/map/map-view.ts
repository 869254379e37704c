/** What the widget knows of a map. */

/** A place as any map shows it. */
export interface Place {
  slug: string;
  /** Accessible name of the pin; the map adds how near the place is known. */
  name: string;
  /** Short text on the pin: «12», «ЦБ». */
  label: string;
  latitude: number;
  longitude: number;
  /** Metres within which the place is known to lie; 0 when it is exact. */
  radius: number;
}

/** Every word a map says. */
export interface MapTexts {
  /** Name of the map: «Мапа закладів». */
  map: string;
  /** How it is used by keyboard: «Стрілки рухають мапу, плюс і мінус змінюють масштаб, нуль показує все місто, Escape виводить з мапи». */
  keys: string;
  zoomIn: string;
  zoomOut: string;
  /** «Усе місто»; the button that shows all the places where no city is known. */
  city: string;
  /** «Уся область». */
  region: string;
  /** Name of a pin whose place is approximate: «Бібліотека-філія № 12, місце приблизне, ≈ 450 м». */
  approximate: (name: string, distance: string) => string;
  /** Name of a button that stands for many places: «132 заклади, наблизити». */
  cluster: (places: number) => string;
  /** Said after a movement: «На мапі 5 закладів, ширина 12 км». */
  shown: (places: number, width: string) => string;
  /** Length in the reader's words: «450 м», «2 км». */
  distance: (metres: number) => string;
  /** «Утримуйте Ctrl, щоб масштабувати»; the key is `Ctrl` or `⌘`. */
  wheel: (key: string) => string;
  /** «Рухайте мапу двома пальцями». */
  touch: string;
  /** Stands beside the credit when a part of the map is drawn schematically: «Береги показано схематично.» */
  schematic: string;
}

export interface MapSetting {
  texts: MapTexts;
  /** `uk` or `en`: which names of the base map are written. */
  locale: 'uk' | 'en';
  /** Where the map will stand: it takes its stylesheet there by itself. */
  root: Document | ShadowRoot;
  /** Tiles that the operator named, and whom they are by; a person lays them under the places by a press. */
  tiles?: { address: string; credit: string | null } | undefined;
  /** A person pressed a pin. The map marks nothing until `show` says what is chosen. */
  onChoose: (slug: string) => void;
}

export interface MapView {
  readonly element: HTMLElement;
  /**
   * Shows these places, their pins in this order, and brings the chosen one into view. The camera stays where it was
   * unless nothing would be seen. May be called before the element is on the page.
   */
  show(places: readonly Place[], chosen: string | null): void;
  /** Takes the element off the page with every listener and observer. */
  destroy(): void;
}
