//! The way to the user's own network: customer gateways, virtual private gateways, and the connections between them.
//!
//! What is deleted stays visible for a while, as on EC2, and is forgotten by the controller ([`forget`]).

mod connections;
mod gateways;
mod tunnels;

use cumulet_model::network::{CustomerGateway, VpnConnection, VpnGateway};
use cumulet_model::{Record, Time};

pub use connections::{
    Modification, NewConnection, add_route, create_connection, delete_connection, modify_connection,
    modify_tunnel, remove_route,
};
pub use gateways::{
    NewCustomerGateway, NewVpnGateway, attach, create_customer_gateway, create_vpn_gateway,
    delete_customer_gateway, delete_vpn_gateway, detach,
};
pub use tunnels::{ALGORITHMS, INTEGRITY, PHASE1_GROUPS, PHASE2_GROUPS, TunnelRequest};

use crate::db::Txn;

/// How long what is deleted is shown, as on EC2.
const DELETED_SHOWN: jiff::SignedDuration = jiff::SignedDuration::from_hours(1);

/// Removes records that were deleted a while ago; false when there was none.
pub fn forget(txn: &mut Txn, now: Time) -> bool {
    let old = |time: Option<Time>| time.is_some_and(|time| now.duration_since(time) > DELETED_SHOWN);
    let state = txn.state();
    let customer: Vec<_> =
        state.customer_gateways.all().filter(|r| old(r.delete_time)).map(Record::key).collect();
    let gateways: Vec<_> = state.vpn_gateways.all().filter(|r| old(r.delete_time)).map(Record::key).collect();
    let connections: Vec<_> =
        state.vpn_connections.all().filter(|r| old(r.delete_time)).map(Record::key).collect();
    for key in &customer {
        txn.delete::<CustomerGateway>(&key.world, &key.id);
    }
    for key in &gateways {
        txn.delete::<VpnGateway>(&key.world, &key.id);
    }
    for key in &connections {
        txn.delete::<VpnConnection>(&key.world, &key.id);
    }
    !(customer.is_empty() && gateways.is_empty() && connections.is_empty())
}
