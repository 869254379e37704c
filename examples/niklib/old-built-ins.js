/*
 * What MooTools 1.2 and Prototype 1.6 do to the built-ins of a page, written anew from what their manuals say they override.
 * Sites of the 2010s load both, beside a jQuery, and their authors do not know any more what for.
 */
(function () {
  var slice = Array.prototype.slice;
  function add(to, methods) {
    for (var name in methods) to[name] = methods[name];
  }

  function toArray(iterable) {
    if (!iterable) return [];
    return typeof iterable === 'object' && 'length' in iterable ? slice.call(iterable) : [iterable];
  }
  window.$A = toArray;
  // Knows nothing of a function to apply, nor of anything that has no length.
  Array.from = toArray;

  add(Array.prototype, {
    each: Array.prototype.forEach,
    reduce: function () {
      return this.length > 1 ? this : this[0];
    },
    entries: function () {
      return slice.call(this);
    },
    include: function (item) {
      return this.indexOf(item) !== -1;
    },
    contains: function (item) {
      return this.indexOf(item) !== -1;
    },
    first: function () {
      return this[0];
    },
    last: function () {
      return this[this.length - 1];
    },
    clear: function () {
      this.length = 0;
      return this;
    },
    without: function () {
      var out = slice.call(arguments);
      return this.filter(function (item) {
        return out.indexOf(item) === -1;
      });
    },
    uniq: function () {
      return this.filter(function (item, at, all) {
        return all.indexOf(item) === at;
      });
    },
    clone: function () {
      return slice.call(this);
    },
    toJSON: function () {
      return '[' + this.map(String).join(', ') + ']';
    },
  });
  add(String.prototype, {
    strip: String.prototype.trim,
    contains: function (text, between) {
      return (
        (between ? between + this + between : String(this)).indexOf(between ? between + text + between : text) > -1
      );
    },
    toJSON: function () {
      return '"' + this + '"';
    },
    toArray: function () {
      return this.split('');
    },
    camelize: String.prototype.toString,
  });
  add(Number.prototype, {
    toJSON: function () {
      return String(this);
    },
    times: function (act) {
      for (var at = 0; at < this; at++) act(at);
    },
  });
  add(Date.prototype, {
    toJSON: function () {
      return '"' + this.toISOString() + '"';
    },
  });
  add(Function.prototype, {
    delay: function (seconds) {
      return setTimeout(this, seconds * 1000);
    },
    implement: function (methods) {
      add(this.prototype, methods);
      return this;
    },
    bind: function (self) {
      var bound = [this, self].concat(slice.call(arguments, 1));
      return function () {
        return bound[0].apply(bound[1], bound.slice(2).concat(slice.call(arguments)));
      };
    },
  });
  Object.keys = function (object) {
    var names = [];
    for (var name in object) if (Object.prototype.hasOwnProperty.call(object, name)) names.push(name);
    return names;
  };

  // Elements get the methods of both libraries, some of which have the names of what browsers have by now.
  add(HTMLElement.prototype, {
    hide: function () {
      this.style.display = 'none';
      return this;
    },
    show: function () {
      this.style.display = '';
      return this;
    },
    visible: function () {
      return this.style.display !== 'none';
    },
    update: function (text) {
      this.textContent = text || '';
      return this;
    },
    remove: function () {
      if (this.parentNode) this.parentNode.removeChild(this);
      return this;
    },
    empty: function () {
      while (this.firstChild) this.removeChild(this.firstChild);
      return this;
    },
    inject: function (into) {
      into.appendChild(this);
      return this;
    },
    set: function (name, value) {
      this.setAttribute(name, value);
      return this;
    },
    get: function (name) {
      return this.getAttribute(name);
    },
    store: function () {
      return this;
    },
    observe: function (type, act) {
      this.addEventListener(type, act);
      return this;
    },
  });
  // An element is made by `new Element('p')`; what it makes is an element still.
  var Native = window.Element;
  window.Element = function (tag, attributes) {
    var made = document.createElement(tag);
    for (var name in attributes) made.setAttribute(name, attributes[name]);
    return made;
  };
  window.Element.prototype = Native.prototype;

  window.$ = window.jQuery = function (selector) {
    return toArray(typeof selector === 'string' ? document.querySelectorAll(selector) : [selector]);
  };
})();
