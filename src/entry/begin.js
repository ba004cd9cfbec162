// Runs right after Office.js and before anything else. Its address never changes, so it must get on with every page and bundle.
(function () {
  "use strict";

  // Excel is told "ready" only after the functions are associated; a call before that would be #VALUE!.
  if (typeof CustomFunctions !== "undefined") CustomFunctions.delayInitialization();

  /** In the address of a page that was loaded again. */
  var again = "timbang-again";

  /** The pane is still to come. */
  function isWaiting() {
    return document.querySelector("#root > .loading") !== null;
  }

  /** Files of two builds, or one that is no longer there: once, everything is asked for anew; then it is said. */
  function fail() {
    if (!isWaiting()) return;
    var url = new URL(location.href);
    if (url.searchParams.has(again)) {
      document.querySelector("#root > .loading").classList.add("stale");
      return;
    }
    // Another address is another page to every cache. What Excel put into the address stays.
    url.searchParams.set(again, String(Date.now()));
    location.replace(url.href);
  }

  function isOurs(address) {
    return new URL(address, location.href).origin === location.origin;
  }

  addEventListener(
    "error",
    function (event) {
      var script = event.target;
      // A script that did not come has no message; a fault while it ran has its address.
      var address = script instanceof HTMLScriptElement ? script.src : event.filename;
      if (address && isOurs(address)) fail();
    },
    true,
  );
})();
