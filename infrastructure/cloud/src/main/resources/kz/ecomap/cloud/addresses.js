// Runs at CloudFront's edge before the cache is asked (runtime cloudfront-js-2.0): says which file, picture or route an
// address means. What stands between double underscores is put in by EdgeAddresses.
const API = "__API__";
const PICTURES = "__PICTURES__";
const LANGUAGES = __LANGUAGES__;
const FALLBACK = "__FALLBACK__";
const PAGE_OF_ONE = new RegExp("__PAGE_OF_ONE__");

function handler(event) {
  const request = event.request;
  const uri = request.uri;
  if (uri.startsWith(API + "/")) {
    request.uri = uri.slice(API.length);
    return request;
  }
  if (uri.startsWith(PICTURES + "/")) {
    request.uri = uri.slice(PICTURES.length);
    return request;
  }
  if (uri === "/") return redirect(302, "/" + languageOf(request) + "/", request.querystring);
  const one = PAGE_OF_ONE.exec(uri);
  if (one) {
    request.uri = one[1] + "index.html";
  } else if (uri.endsWith("/")) {
    request.uri = uri + "index.html";
  } else if (!uri.slice(uri.lastIndexOf("/")).includes(".")) {
    return redirect(301, uri.replace(/^[/\\]+/, "/") + "/", request.querystring);
  }
  return request;
}

// The visitor's own choice, else the first language of the browser that the site speaks.
function languageOf(request) {
  const chosen = request.cookies && request.cookies["ecomap.language"];
  if (chosen && LANGUAGES.includes(chosen.value)) return chosen.value;
  const header = request.headers["accept-language"];
  const wanted = (header ? header.value : "").split(",").map((range) => range.trim().slice(0, 2).toLowerCase());
  return wanted.find((language) => LANGUAGES.includes(language)) || FALLBACK;
}

function redirect(status, path, querystring) {
  return {
    statusCode: status,
    statusDescription: status === 301 ? "Moved Permanently" : "Found",
    headers: { location: { value: path + written(querystring) }, "cache-control": { value: "no-store" } },
  };
}

// CloudFront gives a parsed query string whose names and values are still encoded.
function written(querystring) {
  const parts = [];
  Object.keys(querystring || {}).forEach((name) => {
    const given = querystring[name];
    (given.multiValue || [given]).forEach((one) => parts.push(one.value === "" ? name : name + "=" + one.value));
  });
  return parts.length === 0 ? "" : "?" + parts.join("&");
}
