// Written by `cargo xtask codegen`. Do not edit.
// botocore 1.43.11
//! Where operations and the members of their requests and responses are found.

use super::*;
use crate::operation::Operation;
use crate::rest::{HttpDesc, HttpOperation, Place, Segment};

/// All operations, sorted by name.
pub static HTTP: &[&HttpDesc] = &[
    CreateRule::HTTP,
    DeleteRule::HTTP,
    GetRule::HTTP,
    ListRules::HTTP,
    ListTagsForResource::HTTP,
    LockRule::HTTP,
    TagResource::HTTP,
    UnlockRule::HTTP,
    UntagResource::HTTP,
    UpdateRule::HTTP,
];

impl HttpOperation for CreateRule {
    const HTTP: &'static HttpDesc = &HttpDesc {
        operation: <CreateRule as Operation>::DESC, method: "POST", status: 201,
        path: &[Segment::Text("rules")],
        input: &[Place::Body, Place::Body, Place::Body, Place::Body, Place::Body, Place::Body, Place::Body],
        output: &[Place::Body, Place::Body, Place::Body, Place::Body, Place::Body, Place::Body, Place::Body, Place::Body, Place::Body, Place::Body, Place::Body],
    };
}

impl HttpOperation for DeleteRule {
    const HTTP: &'static HttpDesc = &HttpDesc {
        operation: <DeleteRule as Operation>::DESC, method: "DELETE", status: 204,
        path: &[Segment::Text("rules"), Segment::Member(0)],
        input: &[Place::Path],
        output: &[],
    };
}

impl HttpOperation for GetRule {
    const HTTP: &'static HttpDesc = &HttpDesc {
        operation: <GetRule as Operation>::DESC, method: "GET", status: 200,
        path: &[Segment::Text("rules"), Segment::Member(0)],
        input: &[Place::Path],
        output: &[Place::Body, Place::Body, Place::Body, Place::Body, Place::Body, Place::Body, Place::Body, Place::Body, Place::Body, Place::Body, Place::Body],
    };
}

impl HttpOperation for ListRules {
    const HTTP: &'static HttpDesc = &HttpDesc {
        operation: <ListRules as Operation>::DESC, method: "POST", status: 200,
        path: &[Segment::Text("list-rules")],
        input: &[Place::Body, Place::Body, Place::Body, Place::Body, Place::Body, Place::Body],
        output: &[Place::Body, Place::Body],
    };
}

impl HttpOperation for ListTagsForResource {
    const HTTP: &'static HttpDesc = &HttpDesc {
        operation: <ListTagsForResource as Operation>::DESC, method: "GET", status: 200,
        path: &[Segment::Text("tags"), Segment::Member(0)],
        input: &[Place::Path],
        output: &[Place::Body],
    };
}

impl HttpOperation for LockRule {
    const HTTP: &'static HttpDesc = &HttpDesc {
        operation: <LockRule as Operation>::DESC, method: "PATCH", status: 200,
        path: &[Segment::Text("rules"), Segment::Member(0), Segment::Text("lock")],
        input: &[Place::Path, Place::Body],
        output: &[Place::Body, Place::Body, Place::Body, Place::Body, Place::Body, Place::Body, Place::Body, Place::Body, Place::Body, Place::Body],
    };
}

impl HttpOperation for TagResource {
    const HTTP: &'static HttpDesc = &HttpDesc {
        operation: <TagResource as Operation>::DESC, method: "POST", status: 201,
        path: &[Segment::Text("tags"), Segment::Member(0)],
        input: &[Place::Path, Place::Body],
        output: &[],
    };
}

impl HttpOperation for UnlockRule {
    const HTTP: &'static HttpDesc = &HttpDesc {
        operation: <UnlockRule as Operation>::DESC, method: "PATCH", status: 200,
        path: &[Segment::Text("rules"), Segment::Member(0), Segment::Text("unlock")],
        input: &[Place::Path],
        output: &[Place::Body, Place::Body, Place::Body, Place::Body, Place::Body, Place::Body, Place::Body, Place::Body, Place::Body, Place::Body, Place::Body],
    };
}

impl HttpOperation for UntagResource {
    const HTTP: &'static HttpDesc = &HttpDesc {
        operation: <UntagResource as Operation>::DESC, method: "DELETE", status: 204,
        path: &[Segment::Text("tags"), Segment::Member(0)],
        input: &[Place::Path, Place::Query],
        output: &[],
    };
}

impl HttpOperation for UpdateRule {
    const HTTP: &'static HttpDesc = &HttpDesc {
        operation: <UpdateRule as Operation>::DESC, method: "PATCH", status: 200,
        path: &[Segment::Text("rules"), Segment::Member(0)],
        input: &[Place::Path, Place::Body, Place::Body, Place::Body, Place::Body, Place::Body],
        output: &[Place::Body, Place::Body, Place::Body, Place::Body, Place::Body, Place::Body, Place::Body, Place::Body, Place::Body, Place::Body],
    };
}
