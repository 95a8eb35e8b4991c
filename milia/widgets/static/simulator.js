const SIMULATORS = { survey: surveySimulator, waiting: waitingSimulator, confounding: confoundingSimulator };

export default part("simulator", (view) => SIMULATORS[view.model.get("kind")](view));
