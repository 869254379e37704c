import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Locale } from '../../../shared/format.ts';

const PREFIX = { uk: /^uk\b/i, en: /^en\b/i } as const;

/**
 * Reads aloud with a voice of the device: a comfort for tired eyes. Without a voice of the language there is no button
 * at all, for a Russian or English voice makes nonsense of Ukrainian. Never starts by itself; stops when a person leaves.
 */
export class Speaker implements ReactiveController {
  speaking = false;
  #host: ReactiveControllerHost;
  #speech: SpeechSynthesis | undefined = globalThis.speechSynthesis;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Voices come late in some browsers; old ones have no `addEventListener` here and have their voices at once.
    this.#speech?.addEventListener?.('voiceschanged', this.#changed);
    addEventListener('pagehide', this.stop);
  }

  hostDisconnected(): void {
    this.#speech?.removeEventListener?.('voiceschanged', this.#changed);
    removeEventListener('pagehide', this.stop);
    this.stop();
  }

  voice(locale: Locale): SpeechSynthesisVoice | undefined {
    return this.#speech?.getVoices().find(({ lang }) => PREFIX[locale].test(lang));
  }

  /** Speaks sentence after sentence: browsers cut one long utterance off after some seconds. */
  speak(sentences: readonly string[], locale: Locale): void {
    const voice = this.voice(locale);
    if (!voice || !this.#speech) return;
    this.#speech.cancel();
    const spoken = sentences.map((text) =>
      Object.assign(new SpeechSynthesisUtterance(text), { voice, lang: voice.lang }),
    );
    for (const utterance of spoken) this.#speech.speak(utterance);
    spoken.at(-1)?.addEventListener('end', this.#ended);
    this.speaking = true;
    this.#host.requestUpdate();
  }

  stop = (): void => {
    if (!this.speaking) return;
    this.#speech?.cancel();
    this.#ended();
  };

  #ended = (): void => {
    this.speaking = false;
    this.#host.requestUpdate();
  };

  #changed = (): void => this.#host.requestUpdate();
}
