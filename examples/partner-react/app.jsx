/** An application of a partner: pages change without a reload, elements come, go and get new settings from its state. */
import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

const HOME = '/partner-react/';
const pages = {
  [HOME]: { title: 'Головна', Page: Home },
  [`${HOME}adresy/`]: { title: 'Адреси', Page: Addresses },
  [`${HOME}novyny/`]: { title: 'Новини', Page: News },
};

function Fallback() {
  return <a href="tel:+380512551958">(0512) 55-19-58</a>;
}

function Home() {
  return (
    <>
      <p>
        Застосунок на React: сторінки змінюються без перезавантаження, а віджети – це теги, яким він дає властивості й
        чиї події слухає. <a href="/">Усі приклади</a>
      </p>
      <mosty-service-finder no-hash="">
        <Fallback />
      </mosty-service-finder>
    </>
  );
}

function Addresses() {
  const [chosen, setChosen] = useState(null);
  return (
    <>
      <p id="chosen">{chosen ? `Обрано: ${chosen}` : 'Оберіть бібліотеку на карті чи в списку.'}</p>
      <p>
        <button type="button" onClick={() => setChosen('branch-12')}>
          Обрати філію № 12
        </button>
      </p>
      <mosty-branch-map branch={chosen} onmosty-branch-select={(event) => setChosen(event.branch)}>
        <Fallback />
      </mosty-branch-map>
      {chosen && (
        <mosty-training-signup branch={chosen} heading-level="3">
          <Fallback />
        </mosty-training-signup>
      )}
    </>
  );
}

function News() {
  const [voice, setVoice] = useState('library');
  return (
    <>
      <p>
        <label>
          Чиї новини:{' '}
          <select value={voice} onChange={(event) => setVoice(event.target.value)}>
            <option value="library">бібліотеки</option>
            <option value="authority">влади</option>
          </select>
        </label>
      </p>
      <mosty-civic-feed voice={voice}>
        <Fallback />
      </mosty-civic-feed>
    </>
  );
}

function App() {
  const [path, setPath] = useState(location.pathname);
  useEffect(() => {
    const back = () => setPath(location.pathname);
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);
  const go = (event) => {
    event.preventDefault();
    const { pathname } = new URL(event.currentTarget.href);
    history.pushState(null, '', pathname);
    setPath(pathname);
  };
  const { title, Page } = pages[path] ?? pages[HOME];
  return (
    <>
      <nav aria-label="Розділи">
        {Object.entries(pages).map(([to, page]) => (
          <a key={to} href={to} onClick={go} aria-current={to === path ? 'page' : undefined}>
            {page.title}
          </a>
        ))}
      </nav>
      <main>
        <h1>{title}</h1>
        <Page />
      </main>
    </>
  );
}

createRoot(document.getElementById('app')).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
