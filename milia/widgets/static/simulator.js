const SIMULATORS = { survey: surveySimulator, waiting: waitingSimulator };

export default part("simulator", (view) => SIMULATORS[view.model.get("kind")](view));
