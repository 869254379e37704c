// What a plugin that "speeds up" a site does: scripts wait, and are put into the page anew without their address's name.
setTimeout(function () {
  document.querySelectorAll('script[type="rocketlazyloadscript"]').forEach(function (waiting) {
    var script = document.createElement('script');
    script.src = waiting.getAttribute('data-rocket-src');
    waiting.parentNode.replaceChild(script, waiting);
  });
}, 300);
