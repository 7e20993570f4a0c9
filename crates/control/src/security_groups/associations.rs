//! Groups that interfaces of further VPCs may have:
//! <https://docs.aws.amazon.com/vpc/latest/userguide/security-group-assoc.html>.

use cumulet_model::network::{Eni, SecurityGroup, Vpc};
use cumulet_model::{SecurityGroupId, VpcId, World};

use super::find;
use crate::Error;
use crate::db::Txn;
use crate::error::Noun;
use crate::security_groups::GroupRef;

/// Lets interfaces of another VPC have a group. One that they may have already is no error.
///
/// # Errors
/// Either is missing, the group is a VPC's default one, or the default VPC has part.
pub fn associate(txn: &mut Txn, world: &World, group: &SecurityGroupId, vpc: &VpcId) -> Result<(), Error> {
    let mut group = find(txn, world, &GroupRef::Id(group.clone()))?;
    let other = txn.get::<Vpc>(world, vpc).ok_or_else(|| Error::not_found(Noun::Vpc, vpc))?;
    let own = txn.get::<Vpc>(world, &group.vpc_id);
    let refused = |what: &str| {
        Err(Error::InvalidParameterValue(format!("{what} can't be used with VPC associations.")))
    };
    if group.name == "default" {
        return refused(&format!("The default security group '{}'", group.id));
    }
    if let Some(default) = [Some(&other), own.as_ref()].into_iter().flatten().find(|vpc| vpc.is_default) {
        return refused(&format!("The default VPC '{}'", default.id));
    }
    if group.vpc_id == *vpc {
        return Err(Error::InvalidParameterValue(format!(
            "Security group '{}' was created in VPC '{vpc}' and belongs to it.",
            group.id
        )));
    }
    if !group.is_in(vpc) {
        group.associations.push(vpc.clone());
        txn.put(group);
    }
    Ok(())
}

/// Takes that back.
///
/// # Errors
/// There is no such association, or an interface of the VPC has the group.
pub fn disassociate(txn: &mut Txn, world: &World, group: &SecurityGroupId, vpc: &VpcId) -> Result<(), Error> {
    let mut group = find(txn, world, &GroupRef::Id(group.clone()))?;
    if !group.associations.contains(vpc) {
        return Err(Error::specific(
            "InvalidSecurityGroupVpcAssociation.NotFound",
            format!("The security group '{}' is not associated with VPC '{vpc}'", group.id),
        ));
    }
    let has = |eni: &Eni| eni.vpc_id == *vpc && eni.groups.contains(&group.id);
    if txn.state().referrers::<Eni>(&group.id).any(has) {
        return Err(Error::DependencyViolation(format!(
            "resource {} has a dependent object in VPC '{vpc}'",
            group.id
        )));
    }
    group.associations.retain(|id| id != vpc);
    txn.put::<SecurityGroup>(group);
    Ok(())
}
