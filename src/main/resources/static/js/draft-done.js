/* The server took what the draft was for: throw it away. The layout brings this only when there is such news. */
const done = document.querySelector("meta[name=draft-done]")?.content;
if (done) localStorage.removeItem(`draft:${done}`);
