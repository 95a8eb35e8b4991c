// The calculations of milia/science/confounding.py that a page repeats while something is dragged.

/** What chance brings to the people of `simulate_confounding`; no arrow changes it. */
const fates = (seed, stream, people) => [0, 1, 2, 3].map((next) => rolls(seed, stream + next, people));

/** `simulate_confounding` from these fates, counted: `strata[sun][cream]` holds how many people there are, and how many of them are ill. */
function confounded([suns, creams, bumps, visits], set) {
  const strata = [0, 1].map(() => [0, 1].map(() => ({ people: 0, ill: 0 })));
  suns.forEach((fate, i) => {
    const sun = Number(fate < set.sun);
    const cream = Number(creams[i] < set.cream + set.sunToCream * sun);
    const ill = Number(bumps[i] < set.milia + set.sunToMilia * sun + set.effect * cream);
    if (set.inClinic && visits[i] >= set.clinic + set.creamToClinic * cream + set.miliaToClinic * ill) return;
    strata[sun][cream].people += 1;
    strata[sun][cream].ill += ill;
  });
  return strata;
}

/** `crude_difference` of people without cream and with it; NaN where there are none of one kind. */
const difference = ([without, using]) => using.ill / using.people - without.ill / without.people;

/** `adjusted_difference`; NaN where a stratum has nobody to compare. */
function adjusted(strata) {
  const size = ([without, using]) => without.people + using.people;
  return total(strata.filter(size).map((each) => size(each) * difference(each))) / total(strata.map(size));
}
