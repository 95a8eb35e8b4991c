// Skin to explore: one part, several views (skin_*.js).

const VIEWS = { layers: layersView, map: mapView, tones: tonesView };

export default part("skin", (context) => {
  const { model, body } = context;
  body.append(h("p", { class: "milia-title" }, model.get("title")));
  VIEWS[model.get("view")](context);
});
