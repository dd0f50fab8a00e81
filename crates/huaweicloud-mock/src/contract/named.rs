//! Where a body names the elements that an operation acts on.

use super::effect::{Does, Surroundings};
use super::expression::Expression;
use super::shape::{Kind, Member, Shape};

impl Surroundings<'_> {
    /// Where the body names elements: a list of ids, objects with their ids, or one id.
    pub(super) fn ids_in_body(&self, does: Does) -> Option<Expression> {
        let is_ids = |shape: &Shape| match &shape.kind {
            Kind::List(item) => matches!(item.kind, Kind::Text | Kind::Integer),
            _ => false,
        };
        let body = self.body?;
        let id = self.id.unwrap_or("id");
        if is_ids(body) {
            return Some(Expression::Body(String::new()));
        }
        if let Kind::List(item) = &body.kind {
            return id_property(item, id).map(|id| Expression::Each(String::new(), id));
        }
        let Kind::Object(properties) = &body.kind else {
            return None;
        };
        let pointer = |property: &Member| format!("/{}", property.name);
        let named = |property: &&Member| names_ids(&property.name, id);
        let ids = || properties.iter().filter(|own| is_ids(&own.shape));
        if let Some(property) = ids().find(named) {
            return Some(Expression::Body(pointer(property)));
        }
        let each = properties
            .iter()
            .find_map(|property| match &property.shape.kind {
                Kind::List(item) => {
                    Some(Expression::Each(pointer(property), id_property(item, id)?))
                }
                _ => None,
            });
        if each.is_some() {
            return each;
        }
        // If nothing else does, any list of texts may contain the ids; but the lists of an update
        // are values.
        let any = ids().next().filter(|_| does == Does::Delete);
        let one = (properties.iter()).find(|own| own.name == id || own.name == "id");
        (any.or(one)).map(|property| Expression::Body(pointer(property)))
    }

    /// The list of objects in a body that creates several elements.
    pub(super) fn several(&self) -> Option<String> {
        let is_object = |shape: &Shape| match &shape.kind {
            Kind::List(item) => matches!(&item.kind, Kind::Object(own) if !own.is_empty()),
            _ => false,
        };
        let body = self.body?;
        if is_object(body) {
            return Some(String::new());
        }
        // A list beside other fields is a value of the one element, unless the response has a list
        // of elements too.
        match &body.kind {
            Kind::Object(properties) if self.lists_elements => (properties.iter())
                .find(|own| is_object(&own.shape))
                .map(|own| format!("/{}", own.name)),
            _ => None,
        }
    }
}

/// Returns the property of an object with the id of an element.
fn id_property(object: &Shape, id: &str) -> Option<String> {
    let property = object.member(id).or_else(|| object.member("id"))?;
    Some(property.name.clone())
}

/// Whether a property contains ids by its name: `ids`, `job_ids`, `job_id_list`.
fn names_ids(name: &str, id: &str) -> bool {
    name == "ids" || name == "id" || name.starts_with(id) || name.ends_with("_ids")
}
