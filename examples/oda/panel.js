// The accessibility panel of the site: each button turns a class of the page on or off.
document.addEventListener('click', (event) => {
  const button = event.target.closest('.panel button');
  if (!button) return;
  const on = document.documentElement.classList.toggle(button.value);
  button.setAttribute('aria-pressed', String(on));
});
