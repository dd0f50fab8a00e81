//! Compares each pair of schemas once, and finds the operations that use a changed pair.

use std::{collections::VecDeque, rc::Rc};

use rustc_hash::{FxHashMap, FxHashSet};

use super::{
    Effect, Options, Severity,
    draft::Draft,
    flatten::Side,
    pair::{Pair, Step, Visit},
};
use crate::model::{Contract, Direction};

/// The maximum depth of nested comparisons; deeper schemas count as different.
const DEPTH_LIMIT: usize = 400;

/// Compares a pair of schemas, and lists the pairs that they contain.
pub(super) type Visitor<'c> = fn(&mut Engine<'c>, Pair) -> Visit;

/// A place where an operation uses a pair of schemas.
#[derive(Clone, Debug)]
pub(super) struct Root {
    pub(super) pair: Pair,
    /// The number of the operation.
    pub(super) user: usize,
    /// The part of the operation, such as `response 200`.
    pub(super) part: Rc<str>,
    /// The name of the described part, if it has its own, such as that of a parameter.
    pub(super) name: Option<Box<str>>,
}

pub(super) struct Engine<'c> {
    pub(super) old: Side<'c>,
    pub(super) new: Side<'c>,
    pub(super) options: Options,
    pub(super) roots: Vec<Root>,
    visitor: Visitor<'c>,
    visits: FxHashMap<Pair, Rc<Visit>>,
    open: FxHashSet<Pair>,
    results: FxHashMap<(Pair, Question), bool>,
}

/// A question about a pair of schemas.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Question {
    /// Do both allow the same values?
    Same,
    /// Does the change break nobody?
    Accepted,
}

impl<'c> Engine<'c> {
    pub(super) fn new(
        old: &'c Contract,
        new: &'c Contract,
        options: Options,
        visitor: Visitor<'c>,
    ) -> Self {
        Self {
            old: Side::new(old),
            new: Side::new(new),
            options,
            roots: Vec::new(),
            visitor,
            visits: FxHashMap::default(),
            open: FxHashSet::default(),
            results: FxHashMap::default(),
        }
    }

    /// Returns the comparison of a pair; `None` while it is in progress.
    fn visit(&mut self, pair: Pair) -> Option<Rc<Visit>> {
        if let Some(visit) = self.visits.get(&pair) {
            return Some(Rc::clone(visit));
        }
        if !self.open.insert(pair) {
            return None;
        }
        let visit = Rc::new((self.visitor)(self, pair));
        self.open.remove(&pair);
        self.visits.insert(pair, Rc::clone(&visit));
        Some(visit)
    }

    /// Returns whether two schemas allow the same values, recursively.
    pub(super) fn same(&mut self, pair: Pair) -> bool {
        self.check(pair, Question::Same)
    }

    /// Returns whether the change breaks nobody: requests of the old schema are valid in the new one,
    /// and readers of the old schema can read responses of the new one.
    pub(super) fn accepts(&mut self, pair: Pair) -> bool {
        self.check(pair, Question::Accepted)
    }

    /// Returns the effect of replacing one schema with another on the set of values.
    pub(super) fn relation(&mut self, pair: Pair) -> Effect {
        let narrows = !self.accepts(pair.directed(Direction::Request));
        let widens = !self.accepts(pair.directed(Direction::Response));
        match (narrows, widens) {
            (true, true) => Effect::Unclear,
            (true, false) => Effect::Narrows,
            (false, true) => Effect::Widens,
            (false, false) => Effect::Neutral,
        }
    }

    /// Returns whether the question is true for every reachable change.
    fn check(&mut self, pair: Pair, question: Question) -> bool {
        if let Some(result) = self.results.get(&(pair, question)) {
            return *result;
        }
        if self.open.len() > DEPTH_LIMIT {
            return false;
        }
        let mut is_final = true;
        let mut result = true;
        let mut seen = FxHashSet::from_iter([pair]);
        let mut queue = VecDeque::from([pair]);
        while let Some(pair) = queue.pop_front() {
            if self.results.get(&(pair, question)) == Some(&true) {
                continue;
            }
            // A pair in progress counts as equal: a cycle closes where it began.
            let Some(visit) = self.visit(pair) else {
                is_final = false;
                continue;
            };
            let is_fine = |draft: &Draft| match question {
                Question::Same => matches!(draft.effect, Effect::Words | Effect::NotEvaluated),
                Question::Accepted => draft.effect.severity(draft.direction) == Severity::Info,
            };
            if !visit.drafts.list.iter().all(is_fine) {
                result = false;
                break;
            }
            let next = visit.edges.iter().map(|(pair, _)| *pair);
            queue.extend(next.filter(|pair| seen.insert(*pair)));
        }
        if !result {
            self.results.insert((pair, question), false);
        } else if is_final {
            let all = seen.into_iter().map(|pair| ((pair, question), true));
            self.results.extend(all);
        }
        result
    }

    /// Returns every used pair that differs, each with its uses.
    pub(super) fn changed(&mut self) -> Vec<(Rc<Visit>, Uses)> {
        let mut order: Vec<Pair> = Vec::new();
        let mut numbers: FxHashMap<Pair, usize> = FxHashMap::default();
        // For each pair, the pairs that contain it, and the number of the edge.
        let mut parents: Vec<Vec<(usize, usize)>> = Vec::new();
        let mut uses: Vec<Vec<usize>> = Vec::new();
        let mut visits: Vec<Rc<Visit>> = Vec::new();
        for (index, root) in self.roots.iter().enumerate() {
            let number = *numbers.entry(root.pair).or_insert_with(|| {
                order.push(root.pair);
                uses.push(Vec::new());
                parents.push(Vec::new());
                order.len() - 1
            });
            if let Some(uses) = uses.get_mut(number) {
                uses.push(index);
            }
        }
        let mut next = 0;
        while let Some(pair) = order.get(next).copied() {
            let Some(visit) = self.visit(pair) else { break };
            for (edge, (child, _)) in visit.edges.iter().enumerate() {
                let number = *numbers.entry(*child).or_insert_with(|| {
                    order.push(*child);
                    uses.push(Vec::new());
                    parents.push(Vec::new());
                    order.len() - 1
                });
                if let Some(parents) = parents.get_mut(number) {
                    parents.push((next, edge));
                }
            }
            visits.push(visit);
            next += 1;
        }
        let mut climber = Climber {
            visits: &visits,
            parents: &parents,
            uses: &uses,
            roots: &self.roots,
            met: vec![(0, None); visits.len()],
            climbs: 0,
        };
        let mut changed = Vec::new();
        for (number, visit) in visits.iter().enumerate() {
            if !visit.drafts.list.is_empty() {
                let uses = climber.climb(number);
                changed.push((Rc::clone(visit), uses));
            }
        }
        changed
    }
}

/// The users of a pair of schemas.
#[derive(Clone, Debug)]
pub(super) struct Uses {
    /// The numbers of the roots, by operation.
    pub(super) roots: Vec<usize>,
    /// The shortest path from the first root to the pair, such as `.jobs[].state`.
    pub(super) way: Vec<Step>,
}

/// Climbs from pairs to the operations that use them. Each climb has a number that marks the pairs
/// it has visited, so that nothing has to be cleared between climbs.
struct Climber<'g> {
    visits: &'g [Rc<Visit>],
    parents: &'g [Vec<(usize, usize)>],
    uses: &'g [Vec<usize>],
    roots: &'g [Root],
    /// For each pair, the last climb that visited it, the pair below it and the edge down.
    met: Vec<(usize, Option<(usize, usize)>)>,
    climbs: usize,
}

impl Climber<'_> {
    fn climb(&mut self, from: usize) -> Uses {
        self.climbs += 1;
        // Roots, each with the pair at which it begins.
        let mut found: Vec<(usize, usize)> = Vec::new();
        let mut queue = VecDeque::from([from]);
        if let Some(met) = self.met.get_mut(from) {
            *met = (self.climbs, None);
        }
        while let Some(number) = queue.pop_front() {
            let uses = self.uses.get(number).into_iter().flatten();
            found.extend(uses.map(|root| (*root, number)));
            for (parent, edge) in self.parents.get(number).into_iter().flatten() {
                if let Some(met) = self.met.get_mut(*parent)
                    && met.0 != self.climbs
                {
                    *met = (self.climbs, Some((number, *edge)));
                    queue.push_back(*parent);
                }
            }
        }
        found.sort_by_key(|(root, _)| self.roots.get(*root).map(|root| root.user));
        let mut way = Vec::new();
        let mut at = found.first().map_or(from, |(_, pair)| *pair);
        while let Some((_, Some((next, edge)))) = self.met.get(at) {
            let edges = self.visits.get(at).map_or(&[][..], |visit| &visit.edges);
            way.extend(edges.get(*edge).map(|(_, step)| step.clone()));
            at = *next;
        }
        Uses {
            roots: found.into_iter().map(|(root, _)| root).collect(),
            way,
        }
    }
}
