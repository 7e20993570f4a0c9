// Written by `cargo xtask codegen`. Do not edit.
// botocore 1.43.11
//! Operations of ec2, one marker type each.

use super::*;
use crate::operation::{Operation, OperationDesc, Protocol, ServiceDesc};

/// The service.
pub static SERVICE: ServiceDesc = ServiceDesc {
    name: "ec2",
    version: "2016-11-15",
    namespace: "http://ec2.amazonaws.com/doc/",
    protocol: Protocol::Ec2,
};

/// All operations, sorted by name.
pub static OPERATIONS: &[&OperationDesc] = &[
    AcceptAddressTransfer::DESC,
    AcceptCapacityReservationBillingOwnership::DESC,
    AcceptReservedInstancesExchangeQuote::DESC,
    AcceptTransitGatewayClientVpnAttachment::DESC,
    AcceptTransitGatewayMulticastDomainAssociations::DESC,
    AcceptTransitGatewayPeeringAttachment::DESC,
    AcceptTransitGatewayVpcAttachment::DESC,
    AcceptVpcEndpointConnections::DESC,
    AcceptVpcPeeringConnection::DESC,
    AdvertiseByoipCidr::DESC,
    AllocateAddress::DESC,
    AllocateHosts::DESC,
    AllocateIpamPoolCidr::DESC,
    ApplySecurityGroupsToClientVpnTargetNetwork::DESC,
    AssignIpv6Addresses::DESC,
    AssignPrivateIpAddresses::DESC,
    AssignPrivateNatGatewayAddress::DESC,
    AssociateAddress::DESC,
    AssociateCapacityReservationBillingOwner::DESC,
    AssociateClientVpnTargetNetwork::DESC,
    AssociateDhcpOptions::DESC,
    AssociateEnclaveCertificateIamRole::DESC,
    AssociateIamInstanceProfile::DESC,
    AssociateInstanceEventWindow::DESC,
    AssociateIpamByoasn::DESC,
    AssociateIpamResourceDiscovery::DESC,
    AssociateNatGatewayAddress::DESC,
    AssociateRouteServer::DESC,
    AssociateRouteTable::DESC,
    AssociateSecurityGroupVpc::DESC,
    AssociateSubnetCidrBlock::DESC,
    AssociateTransitGatewayMulticastDomain::DESC,
    AssociateTransitGatewayPolicyTable::DESC,
    AssociateTransitGatewayRouteTable::DESC,
    AssociateTrunkInterface::DESC,
    AssociateVpcCidrBlock::DESC,
    AttachClassicLinkVpc::DESC,
    AttachInternetGateway::DESC,
    AttachNetworkInterface::DESC,
    AttachVerifiedAccessTrustProvider::DESC,
    AttachVolume::DESC,
    AttachVpnGateway::DESC,
    AuthorizeClientVpnIngress::DESC,
    AuthorizeSecurityGroupEgress::DESC,
    AuthorizeSecurityGroupIngress::DESC,
    BundleInstance::DESC,
    CancelBundleTask::DESC,
    CancelCapacityReservation::DESC,
    CancelCapacityReservationFleets::DESC,
    CancelConversionTask::DESC,
    CancelDeclarativePoliciesReport::DESC,
    CancelExportTask::DESC,
    CancelImageLaunchPermission::DESC,
    CancelImportTask::DESC,
    CancelReservedInstancesListing::DESC,
    CancelSpotFleetRequests::DESC,
    CancelSpotInstanceRequests::DESC,
    ConfirmProductInstance::DESC,
    CopyFpgaImage::DESC,
    CopyImage::DESC,
    CopySnapshot::DESC,
    CopyVolumes::DESC,
    CreateCapacityManagerDataExport::DESC,
    CreateCapacityReservation::DESC,
    CreateCapacityReservationBySplitting::DESC,
    CreateCapacityReservationFleet::DESC,
    CreateCarrierGateway::DESC,
    CreateClientVpnEndpoint::DESC,
    CreateClientVpnRoute::DESC,
    CreateCoipCidr::DESC,
    CreateCoipPool::DESC,
    CreateCustomerGateway::DESC,
    CreateDefaultSubnet::DESC,
    CreateDefaultVpc::DESC,
    CreateDelegateMacVolumeOwnershipTask::DESC,
    CreateDhcpOptions::DESC,
    CreateEgressOnlyInternetGateway::DESC,
    CreateFleet::DESC,
    CreateFlowLogs::DESC,
    CreateFpgaImage::DESC,
    CreateImage::DESC,
    CreateImageUsageReport::DESC,
    CreateInstanceConnectEndpoint::DESC,
    CreateInstanceEventWindow::DESC,
    CreateInstanceExportTask::DESC,
    CreateInternetGateway::DESC,
    CreateInterruptibleCapacityReservationAllocation::DESC,
    CreateIpam::DESC,
    CreateIpamExternalResourceVerificationToken::DESC,
    CreateIpamPolicy::DESC,
    CreateIpamPool::DESC,
    CreateIpamPrefixListResolver::DESC,
    CreateIpamPrefixListResolverTarget::DESC,
    CreateIpamResourceDiscovery::DESC,
    CreateIpamScope::DESC,
    CreateKeyPair::DESC,
    CreateLaunchTemplate::DESC,
    CreateLaunchTemplateVersion::DESC,
    CreateLocalGatewayRoute::DESC,
    CreateLocalGatewayRouteTable::DESC,
    CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociation::DESC,
    CreateLocalGatewayRouteTableVpcAssociation::DESC,
    CreateLocalGatewayVirtualInterface::DESC,
    CreateLocalGatewayVirtualInterfaceGroup::DESC,
    CreateMacSystemIntegrityProtectionModificationTask::DESC,
    CreateManagedPrefixList::DESC,
    CreateNatGateway::DESC,
    CreateNetworkAcl::DESC,
    CreateNetworkAclEntry::DESC,
    CreateNetworkInsightsAccessScope::DESC,
    CreateNetworkInsightsPath::DESC,
    CreateNetworkInterface::DESC,
    CreateNetworkInterfacePermission::DESC,
    CreatePlacementGroup::DESC,
    CreatePublicIpv4Pool::DESC,
    CreateReplaceRootVolumeTask::DESC,
    CreateReservedInstancesListing::DESC,
    CreateRestoreImageTask::DESC,
    CreateRoute::DESC,
    CreateRouteServer::DESC,
    CreateRouteServerEndpoint::DESC,
    CreateRouteServerPeer::DESC,
    CreateRouteTable::DESC,
    CreateSecondaryNetwork::DESC,
    CreateSecondarySubnet::DESC,
    CreateSecurityGroup::DESC,
    CreateSnapshot::DESC,
    CreateSnapshots::DESC,
    CreateSpotDatafeedSubscription::DESC,
    CreateStoreImageTask::DESC,
    CreateSubnet::DESC,
    CreateSubnetCidrReservation::DESC,
    CreateTags::DESC,
    CreateTrafficMirrorFilter::DESC,
    CreateTrafficMirrorFilterRule::DESC,
    CreateTrafficMirrorSession::DESC,
    CreateTrafficMirrorTarget::DESC,
    CreateTransitGateway::DESC,
    CreateTransitGatewayConnect::DESC,
    CreateTransitGatewayConnectPeer::DESC,
    CreateTransitGatewayMeteringPolicy::DESC,
    CreateTransitGatewayMeteringPolicyEntry::DESC,
    CreateTransitGatewayMulticastDomain::DESC,
    CreateTransitGatewayPeeringAttachment::DESC,
    CreateTransitGatewayPolicyTable::DESC,
    CreateTransitGatewayPrefixListReference::DESC,
    CreateTransitGatewayRoute::DESC,
    CreateTransitGatewayRouteTable::DESC,
    CreateTransitGatewayRouteTableAnnouncement::DESC,
    CreateTransitGatewayVpcAttachment::DESC,
    CreateVerifiedAccessEndpoint::DESC,
    CreateVerifiedAccessGroup::DESC,
    CreateVerifiedAccessInstance::DESC,
    CreateVerifiedAccessTrustProvider::DESC,
    CreateVolume::DESC,
    CreateVpc::DESC,
    CreateVpcBlockPublicAccessExclusion::DESC,
    CreateVpcEncryptionControl::DESC,
    CreateVpcEndpoint::DESC,
    CreateVpcEndpointConnectionNotification::DESC,
    CreateVpcEndpointServiceConfiguration::DESC,
    CreateVpcPeeringConnection::DESC,
    CreateVpnConcentrator::DESC,
    CreateVpnConnection::DESC,
    CreateVpnConnectionRoute::DESC,
    CreateVpnGateway::DESC,
    DeleteCapacityManagerDataExport::DESC,
    DeleteCarrierGateway::DESC,
    DeleteClientVpnEndpoint::DESC,
    DeleteClientVpnRoute::DESC,
    DeleteCoipCidr::DESC,
    DeleteCoipPool::DESC,
    DeleteCustomerGateway::DESC,
    DeleteDhcpOptions::DESC,
    DeleteEgressOnlyInternetGateway::DESC,
    DeleteFleets::DESC,
    DeleteFlowLogs::DESC,
    DeleteFpgaImage::DESC,
    DeleteImageUsageReport::DESC,
    DeleteInstanceConnectEndpoint::DESC,
    DeleteInstanceEventWindow::DESC,
    DeleteInternetGateway::DESC,
    DeleteIpam::DESC,
    DeleteIpamExternalResourceVerificationToken::DESC,
    DeleteIpamPolicy::DESC,
    DeleteIpamPool::DESC,
    DeleteIpamPrefixListResolver::DESC,
    DeleteIpamPrefixListResolverTarget::DESC,
    DeleteIpamResourceDiscovery::DESC,
    DeleteIpamScope::DESC,
    DeleteKeyPair::DESC,
    DeleteLaunchTemplate::DESC,
    DeleteLaunchTemplateVersions::DESC,
    DeleteLocalGatewayRoute::DESC,
    DeleteLocalGatewayRouteTable::DESC,
    DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation::DESC,
    DeleteLocalGatewayRouteTableVpcAssociation::DESC,
    DeleteLocalGatewayVirtualInterface::DESC,
    DeleteLocalGatewayVirtualInterfaceGroup::DESC,
    DeleteManagedPrefixList::DESC,
    DeleteNatGateway::DESC,
    DeleteNetworkAcl::DESC,
    DeleteNetworkAclEntry::DESC,
    DeleteNetworkInsightsAccessScope::DESC,
    DeleteNetworkInsightsAccessScopeAnalysis::DESC,
    DeleteNetworkInsightsAnalysis::DESC,
    DeleteNetworkInsightsPath::DESC,
    DeleteNetworkInterface::DESC,
    DeleteNetworkInterfacePermission::DESC,
    DeletePlacementGroup::DESC,
    DeletePublicIpv4Pool::DESC,
    DeleteQueuedReservedInstances::DESC,
    DeleteRoute::DESC,
    DeleteRouteServer::DESC,
    DeleteRouteServerEndpoint::DESC,
    DeleteRouteServerPeer::DESC,
    DeleteRouteTable::DESC,
    DeleteSecondaryNetwork::DESC,
    DeleteSecondarySubnet::DESC,
    DeleteSecurityGroup::DESC,
    DeleteSnapshot::DESC,
    DeleteSpotDatafeedSubscription::DESC,
    DeleteSubnet::DESC,
    DeleteSubnetCidrReservation::DESC,
    DeleteTags::DESC,
    DeleteTrafficMirrorFilter::DESC,
    DeleteTrafficMirrorFilterRule::DESC,
    DeleteTrafficMirrorSession::DESC,
    DeleteTrafficMirrorTarget::DESC,
    DeleteTransitGateway::DESC,
    DeleteTransitGatewayClientVpnAttachment::DESC,
    DeleteTransitGatewayConnect::DESC,
    DeleteTransitGatewayConnectPeer::DESC,
    DeleteTransitGatewayMeteringPolicy::DESC,
    DeleteTransitGatewayMeteringPolicyEntry::DESC,
    DeleteTransitGatewayMulticastDomain::DESC,
    DeleteTransitGatewayPeeringAttachment::DESC,
    DeleteTransitGatewayPolicyTable::DESC,
    DeleteTransitGatewayPrefixListReference::DESC,
    DeleteTransitGatewayRoute::DESC,
    DeleteTransitGatewayRouteTable::DESC,
    DeleteTransitGatewayRouteTableAnnouncement::DESC,
    DeleteTransitGatewayVpcAttachment::DESC,
    DeleteVerifiedAccessEndpoint::DESC,
    DeleteVerifiedAccessGroup::DESC,
    DeleteVerifiedAccessInstance::DESC,
    DeleteVerifiedAccessTrustProvider::DESC,
    DeleteVolume::DESC,
    DeleteVpc::DESC,
    DeleteVpcBlockPublicAccessExclusion::DESC,
    DeleteVpcEncryptionControl::DESC,
    DeleteVpcEndpointConnectionNotifications::DESC,
    DeleteVpcEndpointServiceConfigurations::DESC,
    DeleteVpcEndpoints::DESC,
    DeleteVpcPeeringConnection::DESC,
    DeleteVpnConcentrator::DESC,
    DeleteVpnConnection::DESC,
    DeleteVpnConnectionRoute::DESC,
    DeleteVpnGateway::DESC,
    DeprovisionByoipCidr::DESC,
    DeprovisionIpamByoasn::DESC,
    DeprovisionIpamPoolCidr::DESC,
    DeprovisionPublicIpv4PoolCidr::DESC,
    DeregisterImage::DESC,
    DeregisterInstanceEventNotificationAttributes::DESC,
    DeregisterTransitGatewayMulticastGroupMembers::DESC,
    DeregisterTransitGatewayMulticastGroupSources::DESC,
    DescribeAccountAttributes::DESC,
    DescribeAddressTransfers::DESC,
    DescribeAddresses::DESC,
    DescribeAddressesAttribute::DESC,
    DescribeAggregateIdFormat::DESC,
    DescribeAvailabilityZones::DESC,
    DescribeAwsNetworkPerformanceMetricSubscriptions::DESC,
    DescribeBundleTasks::DESC,
    DescribeByoipCidrs::DESC,
    DescribeCapacityBlockExtensionHistory::DESC,
    DescribeCapacityBlockExtensionOfferings::DESC,
    DescribeCapacityBlockOfferings::DESC,
    DescribeCapacityBlockStatus::DESC,
    DescribeCapacityBlocks::DESC,
    DescribeCapacityManagerDataExports::DESC,
    DescribeCapacityReservationBillingRequests::DESC,
    DescribeCapacityReservationFleets::DESC,
    DescribeCapacityReservationTopology::DESC,
    DescribeCapacityReservations::DESC,
    DescribeCarrierGateways::DESC,
    DescribeClassicLinkInstances::DESC,
    DescribeClientVpnAuthorizationRules::DESC,
    DescribeClientVpnConnections::DESC,
    DescribeClientVpnEndpoints::DESC,
    DescribeClientVpnRoutes::DESC,
    DescribeClientVpnTargetNetworks::DESC,
    DescribeCoipPools::DESC,
    DescribeConversionTasks::DESC,
    DescribeCustomerGateways::DESC,
    DescribeDeclarativePoliciesReports::DESC,
    DescribeDhcpOptions::DESC,
    DescribeEgressOnlyInternetGateways::DESC,
    DescribeElasticGpus::DESC,
    DescribeExportImageTasks::DESC,
    DescribeExportTasks::DESC,
    DescribeFastLaunchImages::DESC,
    DescribeFastSnapshotRestores::DESC,
    DescribeFleetHistory::DESC,
    DescribeFleetInstances::DESC,
    DescribeFleets::DESC,
    DescribeFlowLogs::DESC,
    DescribeFpgaImageAttribute::DESC,
    DescribeFpgaImages::DESC,
    DescribeHostReservationOfferings::DESC,
    DescribeHostReservations::DESC,
    DescribeHosts::DESC,
    DescribeIamInstanceProfileAssociations::DESC,
    DescribeIdFormat::DESC,
    DescribeIdentityIdFormat::DESC,
    DescribeImageAttribute::DESC,
    DescribeImageReferences::DESC,
    DescribeImageUsageReportEntries::DESC,
    DescribeImageUsageReports::DESC,
    DescribeImages::DESC,
    DescribeImportImageTasks::DESC,
    DescribeImportSnapshotTasks::DESC,
    DescribeInstanceAttribute::DESC,
    DescribeInstanceConnectEndpoints::DESC,
    DescribeInstanceCreditSpecifications::DESC,
    DescribeInstanceEventNotificationAttributes::DESC,
    DescribeInstanceEventWindows::DESC,
    DescribeInstanceImageMetadata::DESC,
    DescribeInstanceSqlHaHistoryStates::DESC,
    DescribeInstanceSqlHaStates::DESC,
    DescribeInstanceStatus::DESC,
    DescribeInstanceTopology::DESC,
    DescribeInstanceTypeOfferings::DESC,
    DescribeInstanceTypes::DESC,
    DescribeInstances::DESC,
    DescribeInternetGateways::DESC,
    DescribeIpamByoasn::DESC,
    DescribeIpamExternalResourceVerificationTokens::DESC,
    DescribeIpamPolicies::DESC,
    DescribeIpamPoolAllocations::DESC,
    DescribeIpamPools::DESC,
    DescribeIpamPrefixListResolverTargets::DESC,
    DescribeIpamPrefixListResolvers::DESC,
    DescribeIpamResourceDiscoveries::DESC,
    DescribeIpamResourceDiscoveryAssociations::DESC,
    DescribeIpamScopes::DESC,
    DescribeIpams::DESC,
    DescribeIpv6Pools::DESC,
    DescribeKeyPairs::DESC,
    DescribeLaunchTemplateVersions::DESC,
    DescribeLaunchTemplates::DESC,
    DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations::DESC,
    DescribeLocalGatewayRouteTableVpcAssociations::DESC,
    DescribeLocalGatewayRouteTables::DESC,
    DescribeLocalGatewayVirtualInterfaceGroups::DESC,
    DescribeLocalGatewayVirtualInterfaces::DESC,
    DescribeLocalGateways::DESC,
    DescribeLockedSnapshots::DESC,
    DescribeMacHosts::DESC,
    DescribeMacModificationTasks::DESC,
    DescribeManagedPrefixLists::DESC,
    DescribeMovingAddresses::DESC,
    DescribeNatGateways::DESC,
    DescribeNetworkAcls::DESC,
    DescribeNetworkInsightsAccessScopeAnalyses::DESC,
    DescribeNetworkInsightsAccessScopes::DESC,
    DescribeNetworkInsightsAnalyses::DESC,
    DescribeNetworkInsightsPaths::DESC,
    DescribeNetworkInterfaceAttribute::DESC,
    DescribeNetworkInterfacePermissions::DESC,
    DescribeNetworkInterfaces::DESC,
    DescribeOutpostLags::DESC,
    DescribePlacementGroups::DESC,
    DescribePrefixLists::DESC,
    DescribePrincipalIdFormat::DESC,
    DescribePublicIpv4Pools::DESC,
    DescribeRegions::DESC,
    DescribeReplaceRootVolumeTasks::DESC,
    DescribeReservedInstances::DESC,
    DescribeReservedInstancesListings::DESC,
    DescribeReservedInstancesModifications::DESC,
    DescribeReservedInstancesOfferings::DESC,
    DescribeRouteServerEndpoints::DESC,
    DescribeRouteServerPeers::DESC,
    DescribeRouteServers::DESC,
    DescribeRouteTables::DESC,
    DescribeScheduledInstanceAvailability::DESC,
    DescribeScheduledInstances::DESC,
    DescribeSecondaryInterfaces::DESC,
    DescribeSecondaryNetworks::DESC,
    DescribeSecondarySubnets::DESC,
    DescribeSecurityGroupReferences::DESC,
    DescribeSecurityGroupRules::DESC,
    DescribeSecurityGroupVpcAssociations::DESC,
    DescribeSecurityGroups::DESC,
    DescribeServiceLinkVirtualInterfaces::DESC,
    DescribeSnapshotAttribute::DESC,
    DescribeSnapshotTierStatus::DESC,
    DescribeSnapshots::DESC,
    DescribeSpotDatafeedSubscription::DESC,
    DescribeSpotFleetInstances::DESC,
    DescribeSpotFleetRequestHistory::DESC,
    DescribeSpotFleetRequests::DESC,
    DescribeSpotInstanceRequests::DESC,
    DescribeSpotPriceHistory::DESC,
    DescribeStaleSecurityGroups::DESC,
    DescribeStoreImageTasks::DESC,
    DescribeSubnets::DESC,
    DescribeTags::DESC,
    DescribeTrafficMirrorFilterRules::DESC,
    DescribeTrafficMirrorFilters::DESC,
    DescribeTrafficMirrorSessions::DESC,
    DescribeTrafficMirrorTargets::DESC,
    DescribeTransitGatewayAttachments::DESC,
    DescribeTransitGatewayConnectPeers::DESC,
    DescribeTransitGatewayConnects::DESC,
    DescribeTransitGatewayMeteringPolicies::DESC,
    DescribeTransitGatewayMulticastDomains::DESC,
    DescribeTransitGatewayPeeringAttachments::DESC,
    DescribeTransitGatewayPolicyTables::DESC,
    DescribeTransitGatewayRouteTableAnnouncements::DESC,
    DescribeTransitGatewayRouteTables::DESC,
    DescribeTransitGatewayVpcAttachments::DESC,
    DescribeTransitGateways::DESC,
    DescribeTrunkInterfaceAssociations::DESC,
    DescribeVerifiedAccessEndpoints::DESC,
    DescribeVerifiedAccessGroups::DESC,
    DescribeVerifiedAccessInstanceLoggingConfigurations::DESC,
    DescribeVerifiedAccessInstances::DESC,
    DescribeVerifiedAccessTrustProviders::DESC,
    DescribeVolumeAttribute::DESC,
    DescribeVolumeStatus::DESC,
    DescribeVolumes::DESC,
    DescribeVolumesModifications::DESC,
    DescribeVpcAttribute::DESC,
    DescribeVpcBlockPublicAccessExclusions::DESC,
    DescribeVpcBlockPublicAccessOptions::DESC,
    DescribeVpcClassicLink::DESC,
    DescribeVpcClassicLinkDnsSupport::DESC,
    DescribeVpcEncryptionControls::DESC,
    DescribeVpcEndpointAssociations::DESC,
    DescribeVpcEndpointConnectionNotifications::DESC,
    DescribeVpcEndpointConnections::DESC,
    DescribeVpcEndpointServiceConfigurations::DESC,
    DescribeVpcEndpointServicePermissions::DESC,
    DescribeVpcEndpointServices::DESC,
    DescribeVpcEndpoints::DESC,
    DescribeVpcPeeringConnections::DESC,
    DescribeVpcs::DESC,
    DescribeVpnConcentrators::DESC,
    DescribeVpnConnections::DESC,
    DescribeVpnGateways::DESC,
    DetachClassicLinkVpc::DESC,
    DetachInternetGateway::DESC,
    DetachNetworkInterface::DESC,
    DetachVerifiedAccessTrustProvider::DESC,
    DetachVolume::DESC,
    DetachVpnGateway::DESC,
    DisableAddressTransfer::DESC,
    DisableAllowedImagesSettings::DESC,
    DisableAwsNetworkPerformanceMetricSubscription::DESC,
    DisableCapacityManager::DESC,
    DisableEbsEncryptionByDefault::DESC,
    DisableFastLaunch::DESC,
    DisableFastSnapshotRestores::DESC,
    DisableImage::DESC,
    DisableImageBlockPublicAccess::DESC,
    DisableImageDeprecation::DESC,
    DisableImageDeregistrationProtection::DESC,
    DisableInstanceSqlHaStandbyDetections::DESC,
    DisableIpamOrganizationAdminAccount::DESC,
    DisableIpamPolicy::DESC,
    DisableRouteServerPropagation::DESC,
    DisableSerialConsoleAccess::DESC,
    DisableSnapshotBlockPublicAccess::DESC,
    DisableTransitGatewayRouteTablePropagation::DESC,
    DisableVgwRoutePropagation::DESC,
    DisableVpcClassicLink::DESC,
    DisableVpcClassicLinkDnsSupport::DESC,
    DisassociateAddress::DESC,
    DisassociateCapacityReservationBillingOwner::DESC,
    DisassociateClientVpnTargetNetwork::DESC,
    DisassociateEnclaveCertificateIamRole::DESC,
    DisassociateIamInstanceProfile::DESC,
    DisassociateInstanceEventWindow::DESC,
    DisassociateIpamByoasn::DESC,
    DisassociateIpamResourceDiscovery::DESC,
    DisassociateNatGatewayAddress::DESC,
    DisassociateRouteServer::DESC,
    DisassociateRouteTable::DESC,
    DisassociateSecurityGroupVpc::DESC,
    DisassociateSubnetCidrBlock::DESC,
    DisassociateTransitGatewayMulticastDomain::DESC,
    DisassociateTransitGatewayPolicyTable::DESC,
    DisassociateTransitGatewayRouteTable::DESC,
    DisassociateTrunkInterface::DESC,
    DisassociateVpcCidrBlock::DESC,
    EnableAddressTransfer::DESC,
    EnableAllowedImagesSettings::DESC,
    EnableAwsNetworkPerformanceMetricSubscription::DESC,
    EnableCapacityManager::DESC,
    EnableEbsEncryptionByDefault::DESC,
    EnableFastLaunch::DESC,
    EnableFastSnapshotRestores::DESC,
    EnableImage::DESC,
    EnableImageBlockPublicAccess::DESC,
    EnableImageDeprecation::DESC,
    EnableImageDeregistrationProtection::DESC,
    EnableInstanceSqlHaStandbyDetections::DESC,
    EnableIpamOrganizationAdminAccount::DESC,
    EnableIpamPolicy::DESC,
    EnableReachabilityAnalyzerOrganizationSharing::DESC,
    EnableRouteServerPropagation::DESC,
    EnableSerialConsoleAccess::DESC,
    EnableSnapshotBlockPublicAccess::DESC,
    EnableTransitGatewayRouteTablePropagation::DESC,
    EnableVgwRoutePropagation::DESC,
    EnableVolumeIO::DESC,
    EnableVpcClassicLink::DESC,
    EnableVpcClassicLinkDnsSupport::DESC,
    ExportClientVpnClientCertificateRevocationList::DESC,
    ExportClientVpnClientConfiguration::DESC,
    ExportImage::DESC,
    ExportTransitGatewayRoutes::DESC,
    ExportVerifiedAccessInstanceClientConfiguration::DESC,
    GetActiveVpnTunnelStatus::DESC,
    GetAllowedImagesSettings::DESC,
    GetAssociatedEnclaveCertificateIamRoles::DESC,
    GetAssociatedIpv6PoolCidrs::DESC,
    GetAwsNetworkPerformanceData::DESC,
    GetCapacityManagerAttributes::DESC,
    GetCapacityManagerMetricData::DESC,
    GetCapacityManagerMetricDimensions::DESC,
    GetCapacityManagerMonitoredTagKeys::DESC,
    GetCapacityReservationUsage::DESC,
    GetCoipPoolUsage::DESC,
    GetConsoleOutput::DESC,
    GetConsoleScreenshot::DESC,
    GetDeclarativePoliciesReportSummary::DESC,
    GetDefaultCreditSpecification::DESC,
    GetEbsDefaultKmsKeyId::DESC,
    GetEbsEncryptionByDefault::DESC,
    GetEnabledIpamPolicy::DESC,
    GetFlowLogsIntegrationTemplate::DESC,
    GetGroupsForCapacityReservation::DESC,
    GetHostReservationPurchasePreview::DESC,
    GetImageAncestry::DESC,
    GetImageBlockPublicAccessState::DESC,
    GetInstanceMetadataDefaults::DESC,
    GetInstanceTpmEkPub::DESC,
    GetInstanceTypesFromInstanceRequirements::DESC,
    GetInstanceUefiData::DESC,
    GetIpamAddressHistory::DESC,
    GetIpamDiscoveredAccounts::DESC,
    GetIpamDiscoveredPublicAddresses::DESC,
    GetIpamDiscoveredResourceCidrs::DESC,
    GetIpamPolicyAllocationRules::DESC,
    GetIpamPolicyOrganizationTargets::DESC,
    GetIpamPoolAllocations::DESC,
    GetIpamPoolCidrs::DESC,
    GetIpamPrefixListResolverRules::DESC,
    GetIpamPrefixListResolverVersionEntries::DESC,
    GetIpamPrefixListResolverVersions::DESC,
    GetIpamResourceCidrs::DESC,
    GetLaunchTemplateData::DESC,
    GetManagedPrefixListAssociations::DESC,
    GetManagedPrefixListEntries::DESC,
    GetManagedResourceVisibility::DESC,
    GetNetworkInsightsAccessScopeAnalysisFindings::DESC,
    GetNetworkInsightsAccessScopeContent::DESC,
    GetPasswordData::DESC,
    GetReservedInstancesExchangeQuote::DESC,
    GetRouteServerAssociations::DESC,
    GetRouteServerPropagations::DESC,
    GetRouteServerRoutingDatabase::DESC,
    GetSecurityGroupsForVpc::DESC,
    GetSerialConsoleAccessStatus::DESC,
    GetSnapshotBlockPublicAccessState::DESC,
    GetSpotPlacementScores::DESC,
    GetSubnetCidrReservations::DESC,
    GetTransitGatewayAttachmentPropagations::DESC,
    GetTransitGatewayMeteringPolicyEntries::DESC,
    GetTransitGatewayMulticastDomainAssociations::DESC,
    GetTransitGatewayPolicyTableAssociations::DESC,
    GetTransitGatewayPolicyTableEntries::DESC,
    GetTransitGatewayPrefixListReferences::DESC,
    GetTransitGatewayRouteTableAssociations::DESC,
    GetTransitGatewayRouteTablePropagations::DESC,
    GetVerifiedAccessEndpointPolicy::DESC,
    GetVerifiedAccessEndpointTargets::DESC,
    GetVerifiedAccessGroupPolicy::DESC,
    GetVpcResourcesBlockingEncryptionEnforcement::DESC,
    GetVpnConnectionDeviceSampleConfiguration::DESC,
    GetVpnConnectionDeviceTypes::DESC,
    GetVpnTunnelReplacementStatus::DESC,
    ImportClientVpnClientCertificateRevocationList::DESC,
    ImportImage::DESC,
    ImportInstance::DESC,
    ImportKeyPair::DESC,
    ImportSnapshot::DESC,
    ImportVolume::DESC,
    ListImagesInRecycleBin::DESC,
    ListSnapshotsInRecycleBin::DESC,
    ListVolumesInRecycleBin::DESC,
    LockSnapshot::DESC,
    ModifyAddressAttribute::DESC,
    ModifyAvailabilityZoneGroup::DESC,
    ModifyCapacityReservation::DESC,
    ModifyCapacityReservationFleet::DESC,
    ModifyClientVpnEndpoint::DESC,
    ModifyDefaultCreditSpecification::DESC,
    ModifyEbsDefaultKmsKeyId::DESC,
    ModifyFleet::DESC,
    ModifyFpgaImageAttribute::DESC,
    ModifyHosts::DESC,
    ModifyIdFormat::DESC,
    ModifyIdentityIdFormat::DESC,
    ModifyImageAttribute::DESC,
    ModifyInstanceAttribute::DESC,
    ModifyInstanceCapacityReservationAttributes::DESC,
    ModifyInstanceConnectEndpoint::DESC,
    ModifyInstanceCpuOptions::DESC,
    ModifyInstanceCreditSpecification::DESC,
    ModifyInstanceEventStartTime::DESC,
    ModifyInstanceEventWindow::DESC,
    ModifyInstanceMaintenanceOptions::DESC,
    ModifyInstanceMetadataDefaults::DESC,
    ModifyInstanceMetadataOptions::DESC,
    ModifyInstanceNetworkPerformanceOptions::DESC,
    ModifyInstancePlacement::DESC,
    ModifyIpam::DESC,
    ModifyIpamPolicyAllocationRules::DESC,
    ModifyIpamPool::DESC,
    ModifyIpamPoolAllocation::DESC,
    ModifyIpamPrefixListResolver::DESC,
    ModifyIpamPrefixListResolverTarget::DESC,
    ModifyIpamResourceCidr::DESC,
    ModifyIpamResourceDiscovery::DESC,
    ModifyIpamScope::DESC,
    ModifyLaunchTemplate::DESC,
    ModifyLocalGatewayRoute::DESC,
    ModifyManagedPrefixList::DESC,
    ModifyManagedResourceVisibility::DESC,
    ModifyNetworkInterfaceAttribute::DESC,
    ModifyPrivateDnsNameOptions::DESC,
    ModifyPublicIpDnsNameOptions::DESC,
    ModifyReservedInstances::DESC,
    ModifyRouteServer::DESC,
    ModifySecurityGroupRules::DESC,
    ModifySnapshotAttribute::DESC,
    ModifySnapshotTier::DESC,
    ModifySpotFleetRequest::DESC,
    ModifySubnetAttribute::DESC,
    ModifyTrafficMirrorFilterNetworkServices::DESC,
    ModifyTrafficMirrorFilterRule::DESC,
    ModifyTrafficMirrorSession::DESC,
    ModifyTransitGateway::DESC,
    ModifyTransitGatewayMeteringPolicy::DESC,
    ModifyTransitGatewayPrefixListReference::DESC,
    ModifyTransitGatewayVpcAttachment::DESC,
    ModifyVerifiedAccessEndpoint::DESC,
    ModifyVerifiedAccessEndpointPolicy::DESC,
    ModifyVerifiedAccessGroup::DESC,
    ModifyVerifiedAccessGroupPolicy::DESC,
    ModifyVerifiedAccessInstance::DESC,
    ModifyVerifiedAccessInstanceLoggingConfiguration::DESC,
    ModifyVerifiedAccessTrustProvider::DESC,
    ModifyVolume::DESC,
    ModifyVolumeAttribute::DESC,
    ModifyVpcAttribute::DESC,
    ModifyVpcBlockPublicAccessExclusion::DESC,
    ModifyVpcBlockPublicAccessOptions::DESC,
    ModifyVpcEncryptionControl::DESC,
    ModifyVpcEndpoint::DESC,
    ModifyVpcEndpointConnectionNotification::DESC,
    ModifyVpcEndpointServiceConfiguration::DESC,
    ModifyVpcEndpointServicePayerResponsibility::DESC,
    ModifyVpcEndpointServicePermissions::DESC,
    ModifyVpcPeeringConnectionOptions::DESC,
    ModifyVpcTenancy::DESC,
    ModifyVpnConnection::DESC,
    ModifyVpnConnectionOptions::DESC,
    ModifyVpnTunnelCertificate::DESC,
    ModifyVpnTunnelOptions::DESC,
    MonitorInstances::DESC,
    MoveAddressToVpc::DESC,
    MoveByoipCidrToIpam::DESC,
    MoveCapacityReservationInstances::DESC,
    ProvisionByoipCidr::DESC,
    ProvisionIpamByoasn::DESC,
    ProvisionIpamPoolCidr::DESC,
    ProvisionPublicIpv4PoolCidr::DESC,
    PurchaseCapacityBlock::DESC,
    PurchaseCapacityBlockExtension::DESC,
    PurchaseHostReservation::DESC,
    PurchaseReservedInstancesOffering::DESC,
    PurchaseScheduledInstances::DESC,
    RebootInstances::DESC,
    RegisterImage::DESC,
    RegisterInstanceEventNotificationAttributes::DESC,
    RegisterTransitGatewayMulticastGroupMembers::DESC,
    RegisterTransitGatewayMulticastGroupSources::DESC,
    RejectCapacityReservationBillingOwnership::DESC,
    RejectTransitGatewayClientVpnAttachment::DESC,
    RejectTransitGatewayMulticastDomainAssociations::DESC,
    RejectTransitGatewayPeeringAttachment::DESC,
    RejectTransitGatewayVpcAttachment::DESC,
    RejectVpcEndpointConnections::DESC,
    RejectVpcPeeringConnection::DESC,
    ReleaseAddress::DESC,
    ReleaseHosts::DESC,
    ReleaseIpamPoolAllocation::DESC,
    ReplaceIamInstanceProfileAssociation::DESC,
    ReplaceImageCriteriaInAllowedImagesSettings::DESC,
    ReplaceNetworkAclAssociation::DESC,
    ReplaceNetworkAclEntry::DESC,
    ReplaceRoute::DESC,
    ReplaceRouteTableAssociation::DESC,
    ReplaceTransitGatewayRoute::DESC,
    ReplaceVpnTunnel::DESC,
    ReportInstanceStatus::DESC,
    RequestSpotFleet::DESC,
    RequestSpotInstances::DESC,
    ResetAddressAttribute::DESC,
    ResetEbsDefaultKmsKeyId::DESC,
    ResetFpgaImageAttribute::DESC,
    ResetImageAttribute::DESC,
    ResetInstanceAttribute::DESC,
    ResetNetworkInterfaceAttribute::DESC,
    ResetSnapshotAttribute::DESC,
    RestoreAddressToClassic::DESC,
    RestoreImageFromRecycleBin::DESC,
    RestoreManagedPrefixListVersion::DESC,
    RestoreSnapshotFromRecycleBin::DESC,
    RestoreSnapshotTier::DESC,
    RestoreVolumeFromRecycleBin::DESC,
    RevokeClientVpnIngress::DESC,
    RevokeSecurityGroupEgress::DESC,
    RevokeSecurityGroupIngress::DESC,
    RunInstances::DESC,
    RunScheduledInstances::DESC,
    SearchLocalGatewayRoutes::DESC,
    SearchTransitGatewayMulticastGroups::DESC,
    SearchTransitGatewayRoutes::DESC,
    SendDiagnosticInterrupt::DESC,
    StartDeclarativePoliciesReport::DESC,
    StartInstances::DESC,
    StartNetworkInsightsAccessScopeAnalysis::DESC,
    StartNetworkInsightsAnalysis::DESC,
    StartVpcEndpointServicePrivateDnsVerification::DESC,
    StopInstances::DESC,
    TerminateClientVpnConnections::DESC,
    TerminateInstances::DESC,
    UnassignIpv6Addresses::DESC,
    UnassignPrivateIpAddresses::DESC,
    UnassignPrivateNatGatewayAddress::DESC,
    UnlockSnapshot::DESC,
    UnmonitorInstances::DESC,
    UpdateCapacityManagerMonitoredTagKeys::DESC,
    UpdateCapacityManagerOrganizationsAccess::DESC,
    UpdateInterruptibleCapacityReservationAllocation::DESC,
    UpdateSecurityGroupRuleDescriptionsEgress::DESC,
    UpdateSecurityGroupRuleDescriptionsIngress::DESC,
    WithdrawByoipCidr::DESC,
];

pub struct AcceptAddressTransfer;
impl Operation for AcceptAddressTransfer {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "AcceptAddressTransfer", service: &SERVICE, input: &ACCEPT_ADDRESS_TRANSFER_REQUEST, output: Some(&ACCEPT_ADDRESS_TRANSFER_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = AcceptAddressTransferRequest;
    type Output = AcceptAddressTransferResult;
}

pub struct AcceptCapacityReservationBillingOwnership;
impl Operation for AcceptCapacityReservationBillingOwnership {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "AcceptCapacityReservationBillingOwnership", service: &SERVICE, input: &ACCEPT_CAPACITY_RESERVATION_BILLING_OWNERSHIP_REQUEST, output: Some(&ACCEPT_CAPACITY_RESERVATION_BILLING_OWNERSHIP_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = AcceptCapacityReservationBillingOwnershipRequest;
    type Output = AcceptCapacityReservationBillingOwnershipResult;
}

pub struct AcceptReservedInstancesExchangeQuote;
impl Operation for AcceptReservedInstancesExchangeQuote {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "AcceptReservedInstancesExchangeQuote", service: &SERVICE, input: &ACCEPT_RESERVED_INSTANCES_EXCHANGE_QUOTE_REQUEST, output: Some(&ACCEPT_RESERVED_INSTANCES_EXCHANGE_QUOTE_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = AcceptReservedInstancesExchangeQuoteRequest;
    type Output = AcceptReservedInstancesExchangeQuoteResult;
}

pub struct AcceptTransitGatewayClientVpnAttachment;
impl Operation for AcceptTransitGatewayClientVpnAttachment {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "AcceptTransitGatewayClientVpnAttachment", service: &SERVICE, input: &ACCEPT_TRANSIT_GATEWAY_CLIENT_VPN_ATTACHMENT_REQUEST, output: Some(&ACCEPT_TRANSIT_GATEWAY_CLIENT_VPN_ATTACHMENT_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = AcceptTransitGatewayClientVpnAttachmentRequest;
    type Output = AcceptTransitGatewayClientVpnAttachmentResult;
}

pub struct AcceptTransitGatewayMulticastDomainAssociations;
impl Operation for AcceptTransitGatewayMulticastDomainAssociations {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "AcceptTransitGatewayMulticastDomainAssociations", service: &SERVICE, input: &ACCEPT_TRANSIT_GATEWAY_MULTICAST_DOMAIN_ASSOCIATIONS_REQUEST, output: Some(&ACCEPT_TRANSIT_GATEWAY_MULTICAST_DOMAIN_ASSOCIATIONS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = AcceptTransitGatewayMulticastDomainAssociationsRequest;
    type Output = AcceptTransitGatewayMulticastDomainAssociationsResult;
}

pub struct AcceptTransitGatewayPeeringAttachment;
impl Operation for AcceptTransitGatewayPeeringAttachment {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "AcceptTransitGatewayPeeringAttachment", service: &SERVICE, input: &ACCEPT_TRANSIT_GATEWAY_PEERING_ATTACHMENT_REQUEST, output: Some(&ACCEPT_TRANSIT_GATEWAY_PEERING_ATTACHMENT_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = AcceptTransitGatewayPeeringAttachmentRequest;
    type Output = AcceptTransitGatewayPeeringAttachmentResult;
}

pub struct AcceptTransitGatewayVpcAttachment;
impl Operation for AcceptTransitGatewayVpcAttachment {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "AcceptTransitGatewayVpcAttachment", service: &SERVICE, input: &ACCEPT_TRANSIT_GATEWAY_VPC_ATTACHMENT_REQUEST, output: Some(&ACCEPT_TRANSIT_GATEWAY_VPC_ATTACHMENT_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = AcceptTransitGatewayVpcAttachmentRequest;
    type Output = AcceptTransitGatewayVpcAttachmentResult;
}

pub struct AcceptVpcEndpointConnections;
impl Operation for AcceptVpcEndpointConnections {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "AcceptVpcEndpointConnections", service: &SERVICE, input: &ACCEPT_VPC_ENDPOINT_CONNECTIONS_REQUEST, output: Some(&ACCEPT_VPC_ENDPOINT_CONNECTIONS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = AcceptVpcEndpointConnectionsRequest;
    type Output = AcceptVpcEndpointConnectionsResult;
}

pub struct AcceptVpcPeeringConnection;
impl Operation for AcceptVpcPeeringConnection {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "AcceptVpcPeeringConnection", service: &SERVICE, input: &ACCEPT_VPC_PEERING_CONNECTION_REQUEST, output: Some(&ACCEPT_VPC_PEERING_CONNECTION_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = AcceptVpcPeeringConnectionRequest;
    type Output = AcceptVpcPeeringConnectionResult;
}

pub struct AdvertiseByoipCidr;
impl Operation for AdvertiseByoipCidr {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "AdvertiseByoipCidr", service: &SERVICE, input: &ADVERTISE_BYOIP_CIDR_REQUEST, output: Some(&ADVERTISE_BYOIP_CIDR_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = AdvertiseByoipCidrRequest;
    type Output = AdvertiseByoipCidrResult;
}

pub struct AllocateAddress;
impl Operation for AllocateAddress {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "AllocateAddress", service: &SERVICE, input: &ALLOCATE_ADDRESS_REQUEST, output: Some(&ALLOCATE_ADDRESS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = AllocateAddressRequest;
    type Output = AllocateAddressResult;
}

pub struct AllocateHosts;
impl Operation for AllocateHosts {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "AllocateHosts", service: &SERVICE, input: &ALLOCATE_HOSTS_REQUEST, output: Some(&ALLOCATE_HOSTS_RESULT),
        dry_run: false, client_token: None, paginated: false,
    };
    type Input = AllocateHostsRequest;
    type Output = AllocateHostsResult;
}

pub struct AllocateIpamPoolCidr;
impl Operation for AllocateIpamPoolCidr {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "AllocateIpamPoolCidr", service: &SERVICE, input: &ALLOCATE_IPAM_POOL_CIDR_REQUEST, output: Some(&ALLOCATE_IPAM_POOL_CIDR_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = AllocateIpamPoolCidrRequest;
    type Output = AllocateIpamPoolCidrResult;
}

pub struct ApplySecurityGroupsToClientVpnTargetNetwork;
impl Operation for ApplySecurityGroupsToClientVpnTargetNetwork {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ApplySecurityGroupsToClientVpnTargetNetwork", service: &SERVICE, input: &APPLY_SECURITY_GROUPS_TO_CLIENT_VPN_TARGET_NETWORK_REQUEST, output: Some(&APPLY_SECURITY_GROUPS_TO_CLIENT_VPN_TARGET_NETWORK_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ApplySecurityGroupsToClientVpnTargetNetworkRequest;
    type Output = ApplySecurityGroupsToClientVpnTargetNetworkResult;
}

pub struct AssignIpv6Addresses;
impl Operation for AssignIpv6Addresses {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "AssignIpv6Addresses", service: &SERVICE, input: &ASSIGN_IPV6_ADDRESSES_REQUEST, output: Some(&ASSIGN_IPV6_ADDRESSES_RESULT),
        dry_run: false, client_token: None, paginated: false,
    };
    type Input = AssignIpv6AddressesRequest;
    type Output = AssignIpv6AddressesResult;
}

pub struct AssignPrivateIpAddresses;
impl Operation for AssignPrivateIpAddresses {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "AssignPrivateIpAddresses", service: &SERVICE, input: &ASSIGN_PRIVATE_IP_ADDRESSES_REQUEST, output: Some(&ASSIGN_PRIVATE_IP_ADDRESSES_RESULT),
        dry_run: false, client_token: None, paginated: false,
    };
    type Input = AssignPrivateIpAddressesRequest;
    type Output = AssignPrivateIpAddressesResult;
}

pub struct AssignPrivateNatGatewayAddress;
impl Operation for AssignPrivateNatGatewayAddress {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "AssignPrivateNatGatewayAddress", service: &SERVICE, input: &ASSIGN_PRIVATE_NAT_GATEWAY_ADDRESS_REQUEST, output: Some(&ASSIGN_PRIVATE_NAT_GATEWAY_ADDRESS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = AssignPrivateNatGatewayAddressRequest;
    type Output = AssignPrivateNatGatewayAddressResult;
}

pub struct AssociateAddress;
impl Operation for AssociateAddress {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "AssociateAddress", service: &SERVICE, input: &ASSOCIATE_ADDRESS_REQUEST, output: Some(&ASSOCIATE_ADDRESS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = AssociateAddressRequest;
    type Output = AssociateAddressResult;
}

pub struct AssociateCapacityReservationBillingOwner;
impl Operation for AssociateCapacityReservationBillingOwner {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "AssociateCapacityReservationBillingOwner", service: &SERVICE, input: &ASSOCIATE_CAPACITY_RESERVATION_BILLING_OWNER_REQUEST, output: Some(&ASSOCIATE_CAPACITY_RESERVATION_BILLING_OWNER_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = AssociateCapacityReservationBillingOwnerRequest;
    type Output = AssociateCapacityReservationBillingOwnerResult;
}

pub struct AssociateClientVpnTargetNetwork;
impl Operation for AssociateClientVpnTargetNetwork {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "AssociateClientVpnTargetNetwork", service: &SERVICE, input: &ASSOCIATE_CLIENT_VPN_TARGET_NETWORK_REQUEST, output: Some(&ASSOCIATE_CLIENT_VPN_TARGET_NETWORK_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = AssociateClientVpnTargetNetworkRequest;
    type Output = AssociateClientVpnTargetNetworkResult;
}

pub struct AssociateDhcpOptions;
impl Operation for AssociateDhcpOptions {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "AssociateDhcpOptions", service: &SERVICE, input: &ASSOCIATE_DHCP_OPTIONS_REQUEST, output: None,
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = AssociateDhcpOptionsRequest;
    type Output = ();
}

pub struct AssociateEnclaveCertificateIamRole;
impl Operation for AssociateEnclaveCertificateIamRole {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "AssociateEnclaveCertificateIamRole", service: &SERVICE, input: &ASSOCIATE_ENCLAVE_CERTIFICATE_IAM_ROLE_REQUEST, output: Some(&ASSOCIATE_ENCLAVE_CERTIFICATE_IAM_ROLE_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = AssociateEnclaveCertificateIamRoleRequest;
    type Output = AssociateEnclaveCertificateIamRoleResult;
}

pub struct AssociateIamInstanceProfile;
impl Operation for AssociateIamInstanceProfile {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "AssociateIamInstanceProfile", service: &SERVICE, input: &ASSOCIATE_IAM_INSTANCE_PROFILE_REQUEST, output: Some(&ASSOCIATE_IAM_INSTANCE_PROFILE_RESULT),
        dry_run: false, client_token: None, paginated: false,
    };
    type Input = AssociateIamInstanceProfileRequest;
    type Output = AssociateIamInstanceProfileResult;
}

pub struct AssociateInstanceEventWindow;
impl Operation for AssociateInstanceEventWindow {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "AssociateInstanceEventWindow", service: &SERVICE, input: &ASSOCIATE_INSTANCE_EVENT_WINDOW_REQUEST, output: Some(&ASSOCIATE_INSTANCE_EVENT_WINDOW_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = AssociateInstanceEventWindowRequest;
    type Output = AssociateInstanceEventWindowResult;
}

pub struct AssociateIpamByoasn;
impl Operation for AssociateIpamByoasn {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "AssociateIpamByoasn", service: &SERVICE, input: &ASSOCIATE_IPAM_BYOASN_REQUEST, output: Some(&ASSOCIATE_IPAM_BYOASN_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = AssociateIpamByoasnRequest;
    type Output = AssociateIpamByoasnResult;
}

pub struct AssociateIpamResourceDiscovery;
impl Operation for AssociateIpamResourceDiscovery {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "AssociateIpamResourceDiscovery", service: &SERVICE, input: &ASSOCIATE_IPAM_RESOURCE_DISCOVERY_REQUEST, output: Some(&ASSOCIATE_IPAM_RESOURCE_DISCOVERY_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = AssociateIpamResourceDiscoveryRequest;
    type Output = AssociateIpamResourceDiscoveryResult;
}

pub struct AssociateNatGatewayAddress;
impl Operation for AssociateNatGatewayAddress {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "AssociateNatGatewayAddress", service: &SERVICE, input: &ASSOCIATE_NAT_GATEWAY_ADDRESS_REQUEST, output: Some(&ASSOCIATE_NAT_GATEWAY_ADDRESS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = AssociateNatGatewayAddressRequest;
    type Output = AssociateNatGatewayAddressResult;
}

pub struct AssociateRouteServer;
impl Operation for AssociateRouteServer {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "AssociateRouteServer", service: &SERVICE, input: &ASSOCIATE_ROUTE_SERVER_REQUEST, output: Some(&ASSOCIATE_ROUTE_SERVER_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = AssociateRouteServerRequest;
    type Output = AssociateRouteServerResult;
}

pub struct AssociateRouteTable;
impl Operation for AssociateRouteTable {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "AssociateRouteTable", service: &SERVICE, input: &ASSOCIATE_ROUTE_TABLE_REQUEST, output: Some(&ASSOCIATE_ROUTE_TABLE_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = AssociateRouteTableRequest;
    type Output = AssociateRouteTableResult;
}

pub struct AssociateSecurityGroupVpc;
impl Operation for AssociateSecurityGroupVpc {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "AssociateSecurityGroupVpc", service: &SERVICE, input: &ASSOCIATE_SECURITY_GROUP_VPC_REQUEST, output: Some(&ASSOCIATE_SECURITY_GROUP_VPC_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = AssociateSecurityGroupVpcRequest;
    type Output = AssociateSecurityGroupVpcResult;
}

pub struct AssociateSubnetCidrBlock;
impl Operation for AssociateSubnetCidrBlock {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "AssociateSubnetCidrBlock", service: &SERVICE, input: &ASSOCIATE_SUBNET_CIDR_BLOCK_REQUEST, output: Some(&ASSOCIATE_SUBNET_CIDR_BLOCK_RESULT),
        dry_run: false, client_token: None, paginated: false,
    };
    type Input = AssociateSubnetCidrBlockRequest;
    type Output = AssociateSubnetCidrBlockResult;
}

pub struct AssociateTransitGatewayMulticastDomain;
impl Operation for AssociateTransitGatewayMulticastDomain {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "AssociateTransitGatewayMulticastDomain", service: &SERVICE, input: &ASSOCIATE_TRANSIT_GATEWAY_MULTICAST_DOMAIN_REQUEST, output: Some(&ASSOCIATE_TRANSIT_GATEWAY_MULTICAST_DOMAIN_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = AssociateTransitGatewayMulticastDomainRequest;
    type Output = AssociateTransitGatewayMulticastDomainResult;
}

pub struct AssociateTransitGatewayPolicyTable;
impl Operation for AssociateTransitGatewayPolicyTable {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "AssociateTransitGatewayPolicyTable", service: &SERVICE, input: &ASSOCIATE_TRANSIT_GATEWAY_POLICY_TABLE_REQUEST, output: Some(&ASSOCIATE_TRANSIT_GATEWAY_POLICY_TABLE_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = AssociateTransitGatewayPolicyTableRequest;
    type Output = AssociateTransitGatewayPolicyTableResult;
}

pub struct AssociateTransitGatewayRouteTable;
impl Operation for AssociateTransitGatewayRouteTable {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "AssociateTransitGatewayRouteTable", service: &SERVICE, input: &ASSOCIATE_TRANSIT_GATEWAY_ROUTE_TABLE_REQUEST, output: Some(&ASSOCIATE_TRANSIT_GATEWAY_ROUTE_TABLE_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = AssociateTransitGatewayRouteTableRequest;
    type Output = AssociateTransitGatewayRouteTableResult;
}

pub struct AssociateTrunkInterface;
impl Operation for AssociateTrunkInterface {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "AssociateTrunkInterface", service: &SERVICE, input: &ASSOCIATE_TRUNK_INTERFACE_REQUEST, output: Some(&ASSOCIATE_TRUNK_INTERFACE_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = AssociateTrunkInterfaceRequest;
    type Output = AssociateTrunkInterfaceResult;
}

pub struct AssociateVpcCidrBlock;
impl Operation for AssociateVpcCidrBlock {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "AssociateVpcCidrBlock", service: &SERVICE, input: &ASSOCIATE_VPC_CIDR_BLOCK_REQUEST, output: Some(&ASSOCIATE_VPC_CIDR_BLOCK_RESULT),
        dry_run: false, client_token: None, paginated: false,
    };
    type Input = AssociateVpcCidrBlockRequest;
    type Output = AssociateVpcCidrBlockResult;
}

pub struct AttachClassicLinkVpc;
impl Operation for AttachClassicLinkVpc {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "AttachClassicLinkVpc", service: &SERVICE, input: &ATTACH_CLASSIC_LINK_VPC_REQUEST, output: Some(&ATTACH_CLASSIC_LINK_VPC_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = AttachClassicLinkVpcRequest;
    type Output = AttachClassicLinkVpcResult;
}

pub struct AttachInternetGateway;
impl Operation for AttachInternetGateway {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "AttachInternetGateway", service: &SERVICE, input: &ATTACH_INTERNET_GATEWAY_REQUEST, output: None,
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = AttachInternetGatewayRequest;
    type Output = ();
}

pub struct AttachNetworkInterface;
impl Operation for AttachNetworkInterface {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "AttachNetworkInterface", service: &SERVICE, input: &ATTACH_NETWORK_INTERFACE_REQUEST, output: Some(&ATTACH_NETWORK_INTERFACE_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = AttachNetworkInterfaceRequest;
    type Output = AttachNetworkInterfaceResult;
}

pub struct AttachVerifiedAccessTrustProvider;
impl Operation for AttachVerifiedAccessTrustProvider {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "AttachVerifiedAccessTrustProvider", service: &SERVICE, input: &ATTACH_VERIFIED_ACCESS_TRUST_PROVIDER_REQUEST, output: Some(&ATTACH_VERIFIED_ACCESS_TRUST_PROVIDER_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = AttachVerifiedAccessTrustProviderRequest;
    type Output = AttachVerifiedAccessTrustProviderResult;
}

pub struct AttachVolume;
impl Operation for AttachVolume {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "AttachVolume", service: &SERVICE, input: &ATTACH_VOLUME_REQUEST, output: Some(&VOLUME_ATTACHMENT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = AttachVolumeRequest;
    type Output = VolumeAttachment;
}

pub struct AttachVpnGateway;
impl Operation for AttachVpnGateway {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "AttachVpnGateway", service: &SERVICE, input: &ATTACH_VPN_GATEWAY_REQUEST, output: Some(&ATTACH_VPN_GATEWAY_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = AttachVpnGatewayRequest;
    type Output = AttachVpnGatewayResult;
}

pub struct AuthorizeClientVpnIngress;
impl Operation for AuthorizeClientVpnIngress {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "AuthorizeClientVpnIngress", service: &SERVICE, input: &AUTHORIZE_CLIENT_VPN_INGRESS_REQUEST, output: Some(&AUTHORIZE_CLIENT_VPN_INGRESS_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = AuthorizeClientVpnIngressRequest;
    type Output = AuthorizeClientVpnIngressResult;
}

pub struct AuthorizeSecurityGroupEgress;
impl Operation for AuthorizeSecurityGroupEgress {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "AuthorizeSecurityGroupEgress", service: &SERVICE, input: &AUTHORIZE_SECURITY_GROUP_EGRESS_REQUEST, output: Some(&AUTHORIZE_SECURITY_GROUP_EGRESS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = AuthorizeSecurityGroupEgressRequest;
    type Output = AuthorizeSecurityGroupEgressResult;
}

pub struct AuthorizeSecurityGroupIngress;
impl Operation for AuthorizeSecurityGroupIngress {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "AuthorizeSecurityGroupIngress", service: &SERVICE, input: &AUTHORIZE_SECURITY_GROUP_INGRESS_REQUEST, output: Some(&AUTHORIZE_SECURITY_GROUP_INGRESS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = AuthorizeSecurityGroupIngressRequest;
    type Output = AuthorizeSecurityGroupIngressResult;
}

pub struct BundleInstance;
impl Operation for BundleInstance {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "BundleInstance", service: &SERVICE, input: &BUNDLE_INSTANCE_REQUEST, output: Some(&BUNDLE_INSTANCE_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = BundleInstanceRequest;
    type Output = BundleInstanceResult;
}

pub struct CancelBundleTask;
impl Operation for CancelBundleTask {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CancelBundleTask", service: &SERVICE, input: &CANCEL_BUNDLE_TASK_REQUEST, output: Some(&CANCEL_BUNDLE_TASK_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CancelBundleTaskRequest;
    type Output = CancelBundleTaskResult;
}

pub struct CancelCapacityReservation;
impl Operation for CancelCapacityReservation {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CancelCapacityReservation", service: &SERVICE, input: &CANCEL_CAPACITY_RESERVATION_REQUEST, output: Some(&CANCEL_CAPACITY_RESERVATION_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CancelCapacityReservationRequest;
    type Output = CancelCapacityReservationResult;
}

pub struct CancelCapacityReservationFleets;
impl Operation for CancelCapacityReservationFleets {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CancelCapacityReservationFleets", service: &SERVICE, input: &CANCEL_CAPACITY_RESERVATION_FLEETS_REQUEST, output: Some(&CANCEL_CAPACITY_RESERVATION_FLEETS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CancelCapacityReservationFleetsRequest;
    type Output = CancelCapacityReservationFleetsResult;
}

pub struct CancelConversionTask;
impl Operation for CancelConversionTask {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CancelConversionTask", service: &SERVICE, input: &CANCEL_CONVERSION_REQUEST, output: None,
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CancelConversionRequest;
    type Output = ();
}

pub struct CancelDeclarativePoliciesReport;
impl Operation for CancelDeclarativePoliciesReport {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CancelDeclarativePoliciesReport", service: &SERVICE, input: &CANCEL_DECLARATIVE_POLICIES_REPORT_REQUEST, output: Some(&CANCEL_DECLARATIVE_POLICIES_REPORT_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CancelDeclarativePoliciesReportRequest;
    type Output = CancelDeclarativePoliciesReportResult;
}

pub struct CancelExportTask;
impl Operation for CancelExportTask {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CancelExportTask", service: &SERVICE, input: &CANCEL_EXPORT_TASK_REQUEST, output: None,
        dry_run: false, client_token: None, paginated: false,
    };
    type Input = CancelExportTaskRequest;
    type Output = ();
}

pub struct CancelImageLaunchPermission;
impl Operation for CancelImageLaunchPermission {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CancelImageLaunchPermission", service: &SERVICE, input: &CANCEL_IMAGE_LAUNCH_PERMISSION_REQUEST, output: Some(&CANCEL_IMAGE_LAUNCH_PERMISSION_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CancelImageLaunchPermissionRequest;
    type Output = CancelImageLaunchPermissionResult;
}

pub struct CancelImportTask;
impl Operation for CancelImportTask {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CancelImportTask", service: &SERVICE, input: &CANCEL_IMPORT_TASK_REQUEST, output: Some(&CANCEL_IMPORT_TASK_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CancelImportTaskRequest;
    type Output = CancelImportTaskResult;
}

pub struct CancelReservedInstancesListing;
impl Operation for CancelReservedInstancesListing {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CancelReservedInstancesListing", service: &SERVICE, input: &CANCEL_RESERVED_INSTANCES_LISTING_REQUEST, output: Some(&CANCEL_RESERVED_INSTANCES_LISTING_RESULT),
        dry_run: false, client_token: None, paginated: false,
    };
    type Input = CancelReservedInstancesListingRequest;
    type Output = CancelReservedInstancesListingResult;
}

pub struct CancelSpotFleetRequests;
impl Operation for CancelSpotFleetRequests {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CancelSpotFleetRequests", service: &SERVICE, input: &CANCEL_SPOT_FLEET_REQUESTS_REQUEST, output: Some(&CANCEL_SPOT_FLEET_REQUESTS_RESPONSE),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CancelSpotFleetRequestsRequest;
    type Output = CancelSpotFleetRequestsResponse;
}

pub struct CancelSpotInstanceRequests;
impl Operation for CancelSpotInstanceRequests {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CancelSpotInstanceRequests", service: &SERVICE, input: &CANCEL_SPOT_INSTANCE_REQUESTS_REQUEST, output: Some(&CANCEL_SPOT_INSTANCE_REQUESTS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CancelSpotInstanceRequestsRequest;
    type Output = CancelSpotInstanceRequestsResult;
}

pub struct ConfirmProductInstance;
impl Operation for ConfirmProductInstance {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ConfirmProductInstance", service: &SERVICE, input: &CONFIRM_PRODUCT_INSTANCE_REQUEST, output: Some(&CONFIRM_PRODUCT_INSTANCE_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ConfirmProductInstanceRequest;
    type Output = ConfirmProductInstanceResult;
}

pub struct CopyFpgaImage;
impl Operation for CopyFpgaImage {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CopyFpgaImage", service: &SERVICE, input: &COPY_FPGA_IMAGE_REQUEST, output: Some(&COPY_FPGA_IMAGE_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CopyFpgaImageRequest;
    type Output = CopyFpgaImageResult;
}

pub struct CopyImage;
impl Operation for CopyImage {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CopyImage", service: &SERVICE, input: &COPY_IMAGE_REQUEST, output: Some(&COPY_IMAGE_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = CopyImageRequest;
    type Output = CopyImageResult;
}

pub struct CopySnapshot;
impl Operation for CopySnapshot {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CopySnapshot", service: &SERVICE, input: &COPY_SNAPSHOT_REQUEST, output: Some(&COPY_SNAPSHOT_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CopySnapshotRequest;
    type Output = CopySnapshotResult;
}

pub struct CopyVolumes;
impl Operation for CopyVolumes {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CopyVolumes", service: &SERVICE, input: &COPY_VOLUMES_REQUEST, output: Some(&COPY_VOLUMES_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = CopyVolumesRequest;
    type Output = CopyVolumesResult;
}

pub struct CreateCapacityManagerDataExport;
impl Operation for CreateCapacityManagerDataExport {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateCapacityManagerDataExport", service: &SERVICE, input: &CREATE_CAPACITY_MANAGER_DATA_EXPORT_REQUEST, output: Some(&CREATE_CAPACITY_MANAGER_DATA_EXPORT_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = CreateCapacityManagerDataExportRequest;
    type Output = CreateCapacityManagerDataExportResult;
}

pub struct CreateCapacityReservation;
impl Operation for CreateCapacityReservation {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateCapacityReservation", service: &SERVICE, input: &CREATE_CAPACITY_RESERVATION_REQUEST, output: Some(&CREATE_CAPACITY_RESERVATION_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CreateCapacityReservationRequest;
    type Output = CreateCapacityReservationResult;
}

pub struct CreateCapacityReservationBySplitting;
impl Operation for CreateCapacityReservationBySplitting {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateCapacityReservationBySplitting", service: &SERVICE, input: &CREATE_CAPACITY_RESERVATION_BY_SPLITTING_REQUEST, output: Some(&CREATE_CAPACITY_RESERVATION_BY_SPLITTING_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = CreateCapacityReservationBySplittingRequest;
    type Output = CreateCapacityReservationBySplittingResult;
}

pub struct CreateCapacityReservationFleet;
impl Operation for CreateCapacityReservationFleet {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateCapacityReservationFleet", service: &SERVICE, input: &CREATE_CAPACITY_RESERVATION_FLEET_REQUEST, output: Some(&CREATE_CAPACITY_RESERVATION_FLEET_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = CreateCapacityReservationFleetRequest;
    type Output = CreateCapacityReservationFleetResult;
}

pub struct CreateCarrierGateway;
impl Operation for CreateCarrierGateway {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateCarrierGateway", service: &SERVICE, input: &CREATE_CARRIER_GATEWAY_REQUEST, output: Some(&CREATE_CARRIER_GATEWAY_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = CreateCarrierGatewayRequest;
    type Output = CreateCarrierGatewayResult;
}

pub struct CreateClientVpnEndpoint;
impl Operation for CreateClientVpnEndpoint {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateClientVpnEndpoint", service: &SERVICE, input: &CREATE_CLIENT_VPN_ENDPOINT_REQUEST, output: Some(&CREATE_CLIENT_VPN_ENDPOINT_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = CreateClientVpnEndpointRequest;
    type Output = CreateClientVpnEndpointResult;
}

pub struct CreateClientVpnRoute;
impl Operation for CreateClientVpnRoute {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateClientVpnRoute", service: &SERVICE, input: &CREATE_CLIENT_VPN_ROUTE_REQUEST, output: Some(&CREATE_CLIENT_VPN_ROUTE_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = CreateClientVpnRouteRequest;
    type Output = CreateClientVpnRouteResult;
}

pub struct CreateCoipCidr;
impl Operation for CreateCoipCidr {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateCoipCidr", service: &SERVICE, input: &CREATE_COIP_CIDR_REQUEST, output: Some(&CREATE_COIP_CIDR_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CreateCoipCidrRequest;
    type Output = CreateCoipCidrResult;
}

pub struct CreateCoipPool;
impl Operation for CreateCoipPool {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateCoipPool", service: &SERVICE, input: &CREATE_COIP_POOL_REQUEST, output: Some(&CREATE_COIP_POOL_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CreateCoipPoolRequest;
    type Output = CreateCoipPoolResult;
}

pub struct CreateCustomerGateway;
impl Operation for CreateCustomerGateway {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateCustomerGateway", service: &SERVICE, input: &CREATE_CUSTOMER_GATEWAY_REQUEST, output: Some(&CREATE_CUSTOMER_GATEWAY_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CreateCustomerGatewayRequest;
    type Output = CreateCustomerGatewayResult;
}

pub struct CreateDefaultSubnet;
impl Operation for CreateDefaultSubnet {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateDefaultSubnet", service: &SERVICE, input: &CREATE_DEFAULT_SUBNET_REQUEST, output: Some(&CREATE_DEFAULT_SUBNET_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CreateDefaultSubnetRequest;
    type Output = CreateDefaultSubnetResult;
}

pub struct CreateDefaultVpc;
impl Operation for CreateDefaultVpc {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateDefaultVpc", service: &SERVICE, input: &CREATE_DEFAULT_VPC_REQUEST, output: Some(&CREATE_DEFAULT_VPC_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CreateDefaultVpcRequest;
    type Output = CreateDefaultVpcResult;
}

pub struct CreateDelegateMacVolumeOwnershipTask;
impl Operation for CreateDelegateMacVolumeOwnershipTask {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateDelegateMacVolumeOwnershipTask", service: &SERVICE, input: &CREATE_DELEGATE_MAC_VOLUME_OWNERSHIP_TASK_REQUEST, output: Some(&CREATE_DELEGATE_MAC_VOLUME_OWNERSHIP_TASK_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = CreateDelegateMacVolumeOwnershipTaskRequest;
    type Output = CreateDelegateMacVolumeOwnershipTaskResult;
}

pub struct CreateDhcpOptions;
impl Operation for CreateDhcpOptions {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateDhcpOptions", service: &SERVICE, input: &CREATE_DHCP_OPTIONS_REQUEST, output: Some(&CREATE_DHCP_OPTIONS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CreateDhcpOptionsRequest;
    type Output = CreateDhcpOptionsResult;
}

pub struct CreateEgressOnlyInternetGateway;
impl Operation for CreateEgressOnlyInternetGateway {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateEgressOnlyInternetGateway", service: &SERVICE, input: &CREATE_EGRESS_ONLY_INTERNET_GATEWAY_REQUEST, output: Some(&CREATE_EGRESS_ONLY_INTERNET_GATEWAY_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CreateEgressOnlyInternetGatewayRequest;
    type Output = CreateEgressOnlyInternetGatewayResult;
}

pub struct CreateFleet;
impl Operation for CreateFleet {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateFleet", service: &SERVICE, input: &CREATE_FLEET_REQUEST, output: Some(&CREATE_FLEET_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = CreateFleetRequest;
    type Output = CreateFleetResult;
}

pub struct CreateFlowLogs;
impl Operation for CreateFlowLogs {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateFlowLogs", service: &SERVICE, input: &CREATE_FLOW_LOGS_REQUEST, output: Some(&CREATE_FLOW_LOGS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CreateFlowLogsRequest;
    type Output = CreateFlowLogsResult;
}

pub struct CreateFpgaImage;
impl Operation for CreateFpgaImage {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateFpgaImage", service: &SERVICE, input: &CREATE_FPGA_IMAGE_REQUEST, output: Some(&CREATE_FPGA_IMAGE_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CreateFpgaImageRequest;
    type Output = CreateFpgaImageResult;
}

pub struct CreateImage;
impl Operation for CreateImage {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateImage", service: &SERVICE, input: &CREATE_IMAGE_REQUEST, output: Some(&CREATE_IMAGE_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CreateImageRequest;
    type Output = CreateImageResult;
}

pub struct CreateImageUsageReport;
impl Operation for CreateImageUsageReport {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateImageUsageReport", service: &SERVICE, input: &CREATE_IMAGE_USAGE_REPORT_REQUEST, output: Some(&CREATE_IMAGE_USAGE_REPORT_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = CreateImageUsageReportRequest;
    type Output = CreateImageUsageReportResult;
}

pub struct CreateInstanceConnectEndpoint;
impl Operation for CreateInstanceConnectEndpoint {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateInstanceConnectEndpoint", service: &SERVICE, input: &CREATE_INSTANCE_CONNECT_ENDPOINT_REQUEST, output: Some(&CREATE_INSTANCE_CONNECT_ENDPOINT_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = CreateInstanceConnectEndpointRequest;
    type Output = CreateInstanceConnectEndpointResult;
}

pub struct CreateInstanceEventWindow;
impl Operation for CreateInstanceEventWindow {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateInstanceEventWindow", service: &SERVICE, input: &CREATE_INSTANCE_EVENT_WINDOW_REQUEST, output: Some(&CREATE_INSTANCE_EVENT_WINDOW_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CreateInstanceEventWindowRequest;
    type Output = CreateInstanceEventWindowResult;
}

pub struct CreateInstanceExportTask;
impl Operation for CreateInstanceExportTask {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateInstanceExportTask", service: &SERVICE, input: &CREATE_INSTANCE_EXPORT_TASK_REQUEST, output: Some(&CREATE_INSTANCE_EXPORT_TASK_RESULT),
        dry_run: false, client_token: None, paginated: false,
    };
    type Input = CreateInstanceExportTaskRequest;
    type Output = CreateInstanceExportTaskResult;
}

pub struct CreateInternetGateway;
impl Operation for CreateInternetGateway {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateInternetGateway", service: &SERVICE, input: &CREATE_INTERNET_GATEWAY_REQUEST, output: Some(&CREATE_INTERNET_GATEWAY_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CreateInternetGatewayRequest;
    type Output = CreateInternetGatewayResult;
}

pub struct CreateInterruptibleCapacityReservationAllocation;
impl Operation for CreateInterruptibleCapacityReservationAllocation {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateInterruptibleCapacityReservationAllocation", service: &SERVICE, input: &CREATE_INTERRUPTIBLE_CAPACITY_RESERVATION_ALLOCATION_REQUEST, output: Some(&CREATE_INTERRUPTIBLE_CAPACITY_RESERVATION_ALLOCATION_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = CreateInterruptibleCapacityReservationAllocationRequest;
    type Output = CreateInterruptibleCapacityReservationAllocationResult;
}

pub struct CreateIpam;
impl Operation for CreateIpam {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateIpam", service: &SERVICE, input: &CREATE_IPAM_REQUEST, output: Some(&CREATE_IPAM_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = CreateIpamRequest;
    type Output = CreateIpamResult;
}

pub struct CreateIpamExternalResourceVerificationToken;
impl Operation for CreateIpamExternalResourceVerificationToken {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateIpamExternalResourceVerificationToken", service: &SERVICE, input: &CREATE_IPAM_EXTERNAL_RESOURCE_VERIFICATION_TOKEN_REQUEST, output: Some(&CREATE_IPAM_EXTERNAL_RESOURCE_VERIFICATION_TOKEN_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = CreateIpamExternalResourceVerificationTokenRequest;
    type Output = CreateIpamExternalResourceVerificationTokenResult;
}

pub struct CreateIpamPolicy;
impl Operation for CreateIpamPolicy {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateIpamPolicy", service: &SERVICE, input: &CREATE_IPAM_POLICY_REQUEST, output: Some(&CREATE_IPAM_POLICY_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = CreateIpamPolicyRequest;
    type Output = CreateIpamPolicyResult;
}

pub struct CreateIpamPool;
impl Operation for CreateIpamPool {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateIpamPool", service: &SERVICE, input: &CREATE_IPAM_POOL_REQUEST, output: Some(&CREATE_IPAM_POOL_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = CreateIpamPoolRequest;
    type Output = CreateIpamPoolResult;
}

pub struct CreateIpamPrefixListResolver;
impl Operation for CreateIpamPrefixListResolver {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateIpamPrefixListResolver", service: &SERVICE, input: &CREATE_IPAM_PREFIX_LIST_RESOLVER_REQUEST, output: Some(&CREATE_IPAM_PREFIX_LIST_RESOLVER_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = CreateIpamPrefixListResolverRequest;
    type Output = CreateIpamPrefixListResolverResult;
}

pub struct CreateIpamPrefixListResolverTarget;
impl Operation for CreateIpamPrefixListResolverTarget {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateIpamPrefixListResolverTarget", service: &SERVICE, input: &CREATE_IPAM_PREFIX_LIST_RESOLVER_TARGET_REQUEST, output: Some(&CREATE_IPAM_PREFIX_LIST_RESOLVER_TARGET_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = CreateIpamPrefixListResolverTargetRequest;
    type Output = CreateIpamPrefixListResolverTargetResult;
}

pub struct CreateIpamResourceDiscovery;
impl Operation for CreateIpamResourceDiscovery {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateIpamResourceDiscovery", service: &SERVICE, input: &CREATE_IPAM_RESOURCE_DISCOVERY_REQUEST, output: Some(&CREATE_IPAM_RESOURCE_DISCOVERY_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = CreateIpamResourceDiscoveryRequest;
    type Output = CreateIpamResourceDiscoveryResult;
}

pub struct CreateIpamScope;
impl Operation for CreateIpamScope {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateIpamScope", service: &SERVICE, input: &CREATE_IPAM_SCOPE_REQUEST, output: Some(&CREATE_IPAM_SCOPE_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = CreateIpamScopeRequest;
    type Output = CreateIpamScopeResult;
}

pub struct CreateKeyPair;
impl Operation for CreateKeyPair {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateKeyPair", service: &SERVICE, input: &CREATE_KEY_PAIR_REQUEST, output: Some(&KEY_PAIR),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CreateKeyPairRequest;
    type Output = KeyPair;
}

pub struct CreateLaunchTemplate;
impl Operation for CreateLaunchTemplate {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateLaunchTemplate", service: &SERVICE, input: &CREATE_LAUNCH_TEMPLATE_REQUEST, output: Some(&CREATE_LAUNCH_TEMPLATE_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = CreateLaunchTemplateRequest;
    type Output = CreateLaunchTemplateResult;
}

pub struct CreateLaunchTemplateVersion;
impl Operation for CreateLaunchTemplateVersion {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateLaunchTemplateVersion", service: &SERVICE, input: &CREATE_LAUNCH_TEMPLATE_VERSION_REQUEST, output: Some(&CREATE_LAUNCH_TEMPLATE_VERSION_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = CreateLaunchTemplateVersionRequest;
    type Output = CreateLaunchTemplateVersionResult;
}

pub struct CreateLocalGatewayRoute;
impl Operation for CreateLocalGatewayRoute {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateLocalGatewayRoute", service: &SERVICE, input: &CREATE_LOCAL_GATEWAY_ROUTE_REQUEST, output: Some(&CREATE_LOCAL_GATEWAY_ROUTE_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CreateLocalGatewayRouteRequest;
    type Output = CreateLocalGatewayRouteResult;
}

pub struct CreateLocalGatewayRouteTable;
impl Operation for CreateLocalGatewayRouteTable {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateLocalGatewayRouteTable", service: &SERVICE, input: &CREATE_LOCAL_GATEWAY_ROUTE_TABLE_REQUEST, output: Some(&CREATE_LOCAL_GATEWAY_ROUTE_TABLE_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CreateLocalGatewayRouteTableRequest;
    type Output = CreateLocalGatewayRouteTableResult;
}

pub struct CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociation;
impl Operation for CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociation {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociation", service: &SERVICE, input: &CREATE_LOCAL_GATEWAY_ROUTE_TABLE_VIRTUAL_INTERFACE_GROUP_ASSOCIATION_REQUEST, output: Some(&CREATE_LOCAL_GATEWAY_ROUTE_TABLE_VIRTUAL_INTERFACE_GROUP_ASSOCIATION_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociationRequest;
    type Output = CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociationResult;
}

pub struct CreateLocalGatewayRouteTableVpcAssociation;
impl Operation for CreateLocalGatewayRouteTableVpcAssociation {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateLocalGatewayRouteTableVpcAssociation", service: &SERVICE, input: &CREATE_LOCAL_GATEWAY_ROUTE_TABLE_VPC_ASSOCIATION_REQUEST, output: Some(&CREATE_LOCAL_GATEWAY_ROUTE_TABLE_VPC_ASSOCIATION_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CreateLocalGatewayRouteTableVpcAssociationRequest;
    type Output = CreateLocalGatewayRouteTableVpcAssociationResult;
}

pub struct CreateLocalGatewayVirtualInterface;
impl Operation for CreateLocalGatewayVirtualInterface {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateLocalGatewayVirtualInterface", service: &SERVICE, input: &CREATE_LOCAL_GATEWAY_VIRTUAL_INTERFACE_REQUEST, output: Some(&CREATE_LOCAL_GATEWAY_VIRTUAL_INTERFACE_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CreateLocalGatewayVirtualInterfaceRequest;
    type Output = CreateLocalGatewayVirtualInterfaceResult;
}

pub struct CreateLocalGatewayVirtualInterfaceGroup;
impl Operation for CreateLocalGatewayVirtualInterfaceGroup {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateLocalGatewayVirtualInterfaceGroup", service: &SERVICE, input: &CREATE_LOCAL_GATEWAY_VIRTUAL_INTERFACE_GROUP_REQUEST, output: Some(&CREATE_LOCAL_GATEWAY_VIRTUAL_INTERFACE_GROUP_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CreateLocalGatewayVirtualInterfaceGroupRequest;
    type Output = CreateLocalGatewayVirtualInterfaceGroupResult;
}

pub struct CreateMacSystemIntegrityProtectionModificationTask;
impl Operation for CreateMacSystemIntegrityProtectionModificationTask {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateMacSystemIntegrityProtectionModificationTask", service: &SERVICE, input: &CREATE_MAC_SYSTEM_INTEGRITY_PROTECTION_MODIFICATION_TASK_REQUEST, output: Some(&CREATE_MAC_SYSTEM_INTEGRITY_PROTECTION_MODIFICATION_TASK_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = CreateMacSystemIntegrityProtectionModificationTaskRequest;
    type Output = CreateMacSystemIntegrityProtectionModificationTaskResult;
}

pub struct CreateManagedPrefixList;
impl Operation for CreateManagedPrefixList {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateManagedPrefixList", service: &SERVICE, input: &CREATE_MANAGED_PREFIX_LIST_REQUEST, output: Some(&CREATE_MANAGED_PREFIX_LIST_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = CreateManagedPrefixListRequest;
    type Output = CreateManagedPrefixListResult;
}

pub struct CreateNatGateway;
impl Operation for CreateNatGateway {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateNatGateway", service: &SERVICE, input: &CREATE_NAT_GATEWAY_REQUEST, output: Some(&CREATE_NAT_GATEWAY_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = CreateNatGatewayRequest;
    type Output = CreateNatGatewayResult;
}

pub struct CreateNetworkAcl;
impl Operation for CreateNetworkAcl {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateNetworkAcl", service: &SERVICE, input: &CREATE_NETWORK_ACL_REQUEST, output: Some(&CREATE_NETWORK_ACL_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = CreateNetworkAclRequest;
    type Output = CreateNetworkAclResult;
}

pub struct CreateNetworkAclEntry;
impl Operation for CreateNetworkAclEntry {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateNetworkAclEntry", service: &SERVICE, input: &CREATE_NETWORK_ACL_ENTRY_REQUEST, output: None,
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CreateNetworkAclEntryRequest;
    type Output = ();
}

pub struct CreateNetworkInsightsAccessScope;
impl Operation for CreateNetworkInsightsAccessScope {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateNetworkInsightsAccessScope", service: &SERVICE, input: &CREATE_NETWORK_INSIGHTS_ACCESS_SCOPE_REQUEST, output: Some(&CREATE_NETWORK_INSIGHTS_ACCESS_SCOPE_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = CreateNetworkInsightsAccessScopeRequest;
    type Output = CreateNetworkInsightsAccessScopeResult;
}

pub struct CreateNetworkInsightsPath;
impl Operation for CreateNetworkInsightsPath {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateNetworkInsightsPath", service: &SERVICE, input: &CREATE_NETWORK_INSIGHTS_PATH_REQUEST, output: Some(&CREATE_NETWORK_INSIGHTS_PATH_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = CreateNetworkInsightsPathRequest;
    type Output = CreateNetworkInsightsPathResult;
}

pub struct CreateNetworkInterface;
impl Operation for CreateNetworkInterface {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateNetworkInterface", service: &SERVICE, input: &CREATE_NETWORK_INTERFACE_REQUEST, output: Some(&CREATE_NETWORK_INTERFACE_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = CreateNetworkInterfaceRequest;
    type Output = CreateNetworkInterfaceResult;
}

pub struct CreateNetworkInterfacePermission;
impl Operation for CreateNetworkInterfacePermission {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateNetworkInterfacePermission", service: &SERVICE, input: &CREATE_NETWORK_INTERFACE_PERMISSION_REQUEST, output: Some(&CREATE_NETWORK_INTERFACE_PERMISSION_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CreateNetworkInterfacePermissionRequest;
    type Output = CreateNetworkInterfacePermissionResult;
}

pub struct CreatePlacementGroup;
impl Operation for CreatePlacementGroup {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreatePlacementGroup", service: &SERVICE, input: &CREATE_PLACEMENT_GROUP_REQUEST, output: Some(&CREATE_PLACEMENT_GROUP_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CreatePlacementGroupRequest;
    type Output = CreatePlacementGroupResult;
}

pub struct CreatePublicIpv4Pool;
impl Operation for CreatePublicIpv4Pool {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreatePublicIpv4Pool", service: &SERVICE, input: &CREATE_PUBLIC_IPV4_POOL_REQUEST, output: Some(&CREATE_PUBLIC_IPV4_POOL_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CreatePublicIpv4PoolRequest;
    type Output = CreatePublicIpv4PoolResult;
}

pub struct CreateReplaceRootVolumeTask;
impl Operation for CreateReplaceRootVolumeTask {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateReplaceRootVolumeTask", service: &SERVICE, input: &CREATE_REPLACE_ROOT_VOLUME_TASK_REQUEST, output: Some(&CREATE_REPLACE_ROOT_VOLUME_TASK_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = CreateReplaceRootVolumeTaskRequest;
    type Output = CreateReplaceRootVolumeTaskResult;
}

pub struct CreateReservedInstancesListing;
impl Operation for CreateReservedInstancesListing {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateReservedInstancesListing", service: &SERVICE, input: &CREATE_RESERVED_INSTANCES_LISTING_REQUEST, output: Some(&CREATE_RESERVED_INSTANCES_LISTING_RESULT),
        dry_run: false, client_token: None, paginated: false,
    };
    type Input = CreateReservedInstancesListingRequest;
    type Output = CreateReservedInstancesListingResult;
}

pub struct CreateRestoreImageTask;
impl Operation for CreateRestoreImageTask {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateRestoreImageTask", service: &SERVICE, input: &CREATE_RESTORE_IMAGE_TASK_REQUEST, output: Some(&CREATE_RESTORE_IMAGE_TASK_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CreateRestoreImageTaskRequest;
    type Output = CreateRestoreImageTaskResult;
}

pub struct CreateRoute;
impl Operation for CreateRoute {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateRoute", service: &SERVICE, input: &CREATE_ROUTE_REQUEST, output: Some(&CREATE_ROUTE_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CreateRouteRequest;
    type Output = CreateRouteResult;
}

pub struct CreateRouteServer;
impl Operation for CreateRouteServer {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateRouteServer", service: &SERVICE, input: &CREATE_ROUTE_SERVER_REQUEST, output: Some(&CREATE_ROUTE_SERVER_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = CreateRouteServerRequest;
    type Output = CreateRouteServerResult;
}

pub struct CreateRouteServerEndpoint;
impl Operation for CreateRouteServerEndpoint {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateRouteServerEndpoint", service: &SERVICE, input: &CREATE_ROUTE_SERVER_ENDPOINT_REQUEST, output: Some(&CREATE_ROUTE_SERVER_ENDPOINT_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = CreateRouteServerEndpointRequest;
    type Output = CreateRouteServerEndpointResult;
}

pub struct CreateRouteServerPeer;
impl Operation for CreateRouteServerPeer {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateRouteServerPeer", service: &SERVICE, input: &CREATE_ROUTE_SERVER_PEER_REQUEST, output: Some(&CREATE_ROUTE_SERVER_PEER_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CreateRouteServerPeerRequest;
    type Output = CreateRouteServerPeerResult;
}

pub struct CreateRouteTable;
impl Operation for CreateRouteTable {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateRouteTable", service: &SERVICE, input: &CREATE_ROUTE_TABLE_REQUEST, output: Some(&CREATE_ROUTE_TABLE_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = CreateRouteTableRequest;
    type Output = CreateRouteTableResult;
}

pub struct CreateSecondaryNetwork;
impl Operation for CreateSecondaryNetwork {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateSecondaryNetwork", service: &SERVICE, input: &CREATE_SECONDARY_NETWORK_REQUEST, output: Some(&CREATE_SECONDARY_NETWORK_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = CreateSecondaryNetworkRequest;
    type Output = CreateSecondaryNetworkResult;
}

pub struct CreateSecondarySubnet;
impl Operation for CreateSecondarySubnet {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateSecondarySubnet", service: &SERVICE, input: &CREATE_SECONDARY_SUBNET_REQUEST, output: Some(&CREATE_SECONDARY_SUBNET_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = CreateSecondarySubnetRequest;
    type Output = CreateSecondarySubnetResult;
}

pub struct CreateSecurityGroup;
impl Operation for CreateSecurityGroup {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateSecurityGroup", service: &SERVICE, input: &CREATE_SECURITY_GROUP_REQUEST, output: Some(&CREATE_SECURITY_GROUP_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CreateSecurityGroupRequest;
    type Output = CreateSecurityGroupResult;
}

pub struct CreateSnapshot;
impl Operation for CreateSnapshot {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateSnapshot", service: &SERVICE, input: &CREATE_SNAPSHOT_REQUEST, output: Some(&SNAPSHOT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CreateSnapshotRequest;
    type Output = Snapshot;
}

pub struct CreateSnapshots;
impl Operation for CreateSnapshots {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateSnapshots", service: &SERVICE, input: &CREATE_SNAPSHOTS_REQUEST, output: Some(&CREATE_SNAPSHOTS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CreateSnapshotsRequest;
    type Output = CreateSnapshotsResult;
}

pub struct CreateSpotDatafeedSubscription;
impl Operation for CreateSpotDatafeedSubscription {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateSpotDatafeedSubscription", service: &SERVICE, input: &CREATE_SPOT_DATAFEED_SUBSCRIPTION_REQUEST, output: Some(&CREATE_SPOT_DATAFEED_SUBSCRIPTION_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CreateSpotDatafeedSubscriptionRequest;
    type Output = CreateSpotDatafeedSubscriptionResult;
}

pub struct CreateStoreImageTask;
impl Operation for CreateStoreImageTask {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateStoreImageTask", service: &SERVICE, input: &CREATE_STORE_IMAGE_TASK_REQUEST, output: Some(&CREATE_STORE_IMAGE_TASK_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CreateStoreImageTaskRequest;
    type Output = CreateStoreImageTaskResult;
}

pub struct CreateSubnet;
impl Operation for CreateSubnet {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateSubnet", service: &SERVICE, input: &CREATE_SUBNET_REQUEST, output: Some(&CREATE_SUBNET_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CreateSubnetRequest;
    type Output = CreateSubnetResult;
}

pub struct CreateSubnetCidrReservation;
impl Operation for CreateSubnetCidrReservation {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateSubnetCidrReservation", service: &SERVICE, input: &CREATE_SUBNET_CIDR_RESERVATION_REQUEST, output: Some(&CREATE_SUBNET_CIDR_RESERVATION_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CreateSubnetCidrReservationRequest;
    type Output = CreateSubnetCidrReservationResult;
}

pub struct CreateTags;
impl Operation for CreateTags {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateTags", service: &SERVICE, input: &CREATE_TAGS_REQUEST, output: None,
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CreateTagsRequest;
    type Output = ();
}

pub struct CreateTrafficMirrorFilter;
impl Operation for CreateTrafficMirrorFilter {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateTrafficMirrorFilter", service: &SERVICE, input: &CREATE_TRAFFIC_MIRROR_FILTER_REQUEST, output: Some(&CREATE_TRAFFIC_MIRROR_FILTER_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = CreateTrafficMirrorFilterRequest;
    type Output = CreateTrafficMirrorFilterResult;
}

pub struct CreateTrafficMirrorFilterRule;
impl Operation for CreateTrafficMirrorFilterRule {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateTrafficMirrorFilterRule", service: &SERVICE, input: &CREATE_TRAFFIC_MIRROR_FILTER_RULE_REQUEST, output: Some(&CREATE_TRAFFIC_MIRROR_FILTER_RULE_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = CreateTrafficMirrorFilterRuleRequest;
    type Output = CreateTrafficMirrorFilterRuleResult;
}

pub struct CreateTrafficMirrorSession;
impl Operation for CreateTrafficMirrorSession {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateTrafficMirrorSession", service: &SERVICE, input: &CREATE_TRAFFIC_MIRROR_SESSION_REQUEST, output: Some(&CREATE_TRAFFIC_MIRROR_SESSION_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = CreateTrafficMirrorSessionRequest;
    type Output = CreateTrafficMirrorSessionResult;
}

pub struct CreateTrafficMirrorTarget;
impl Operation for CreateTrafficMirrorTarget {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateTrafficMirrorTarget", service: &SERVICE, input: &CREATE_TRAFFIC_MIRROR_TARGET_REQUEST, output: Some(&CREATE_TRAFFIC_MIRROR_TARGET_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = CreateTrafficMirrorTargetRequest;
    type Output = CreateTrafficMirrorTargetResult;
}

pub struct CreateTransitGateway;
impl Operation for CreateTransitGateway {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateTransitGateway", service: &SERVICE, input: &CREATE_TRANSIT_GATEWAY_REQUEST, output: Some(&CREATE_TRANSIT_GATEWAY_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CreateTransitGatewayRequest;
    type Output = CreateTransitGatewayResult;
}

pub struct CreateTransitGatewayConnect;
impl Operation for CreateTransitGatewayConnect {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateTransitGatewayConnect", service: &SERVICE, input: &CREATE_TRANSIT_GATEWAY_CONNECT_REQUEST, output: Some(&CREATE_TRANSIT_GATEWAY_CONNECT_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CreateTransitGatewayConnectRequest;
    type Output = CreateTransitGatewayConnectResult;
}

pub struct CreateTransitGatewayConnectPeer;
impl Operation for CreateTransitGatewayConnectPeer {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateTransitGatewayConnectPeer", service: &SERVICE, input: &CREATE_TRANSIT_GATEWAY_CONNECT_PEER_REQUEST, output: Some(&CREATE_TRANSIT_GATEWAY_CONNECT_PEER_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CreateTransitGatewayConnectPeerRequest;
    type Output = CreateTransitGatewayConnectPeerResult;
}

pub struct CreateTransitGatewayMeteringPolicy;
impl Operation for CreateTransitGatewayMeteringPolicy {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateTransitGatewayMeteringPolicy", service: &SERVICE, input: &CREATE_TRANSIT_GATEWAY_METERING_POLICY_REQUEST, output: Some(&CREATE_TRANSIT_GATEWAY_METERING_POLICY_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CreateTransitGatewayMeteringPolicyRequest;
    type Output = CreateTransitGatewayMeteringPolicyResult;
}

pub struct CreateTransitGatewayMeteringPolicyEntry;
impl Operation for CreateTransitGatewayMeteringPolicyEntry {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateTransitGatewayMeteringPolicyEntry", service: &SERVICE, input: &CREATE_TRANSIT_GATEWAY_METERING_POLICY_ENTRY_REQUEST, output: Some(&CREATE_TRANSIT_GATEWAY_METERING_POLICY_ENTRY_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CreateTransitGatewayMeteringPolicyEntryRequest;
    type Output = CreateTransitGatewayMeteringPolicyEntryResult;
}

pub struct CreateTransitGatewayMulticastDomain;
impl Operation for CreateTransitGatewayMulticastDomain {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateTransitGatewayMulticastDomain", service: &SERVICE, input: &CREATE_TRANSIT_GATEWAY_MULTICAST_DOMAIN_REQUEST, output: Some(&CREATE_TRANSIT_GATEWAY_MULTICAST_DOMAIN_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CreateTransitGatewayMulticastDomainRequest;
    type Output = CreateTransitGatewayMulticastDomainResult;
}

pub struct CreateTransitGatewayPeeringAttachment;
impl Operation for CreateTransitGatewayPeeringAttachment {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateTransitGatewayPeeringAttachment", service: &SERVICE, input: &CREATE_TRANSIT_GATEWAY_PEERING_ATTACHMENT_REQUEST, output: Some(&CREATE_TRANSIT_GATEWAY_PEERING_ATTACHMENT_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CreateTransitGatewayPeeringAttachmentRequest;
    type Output = CreateTransitGatewayPeeringAttachmentResult;
}

pub struct CreateTransitGatewayPolicyTable;
impl Operation for CreateTransitGatewayPolicyTable {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateTransitGatewayPolicyTable", service: &SERVICE, input: &CREATE_TRANSIT_GATEWAY_POLICY_TABLE_REQUEST, output: Some(&CREATE_TRANSIT_GATEWAY_POLICY_TABLE_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CreateTransitGatewayPolicyTableRequest;
    type Output = CreateTransitGatewayPolicyTableResult;
}

pub struct CreateTransitGatewayPrefixListReference;
impl Operation for CreateTransitGatewayPrefixListReference {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateTransitGatewayPrefixListReference", service: &SERVICE, input: &CREATE_TRANSIT_GATEWAY_PREFIX_LIST_REFERENCE_REQUEST, output: Some(&CREATE_TRANSIT_GATEWAY_PREFIX_LIST_REFERENCE_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CreateTransitGatewayPrefixListReferenceRequest;
    type Output = CreateTransitGatewayPrefixListReferenceResult;
}

pub struct CreateTransitGatewayRoute;
impl Operation for CreateTransitGatewayRoute {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateTransitGatewayRoute", service: &SERVICE, input: &CREATE_TRANSIT_GATEWAY_ROUTE_REQUEST, output: Some(&CREATE_TRANSIT_GATEWAY_ROUTE_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CreateTransitGatewayRouteRequest;
    type Output = CreateTransitGatewayRouteResult;
}

pub struct CreateTransitGatewayRouteTable;
impl Operation for CreateTransitGatewayRouteTable {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateTransitGatewayRouteTable", service: &SERVICE, input: &CREATE_TRANSIT_GATEWAY_ROUTE_TABLE_REQUEST, output: Some(&CREATE_TRANSIT_GATEWAY_ROUTE_TABLE_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CreateTransitGatewayRouteTableRequest;
    type Output = CreateTransitGatewayRouteTableResult;
}

pub struct CreateTransitGatewayRouteTableAnnouncement;
impl Operation for CreateTransitGatewayRouteTableAnnouncement {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateTransitGatewayRouteTableAnnouncement", service: &SERVICE, input: &CREATE_TRANSIT_GATEWAY_ROUTE_TABLE_ANNOUNCEMENT_REQUEST, output: Some(&CREATE_TRANSIT_GATEWAY_ROUTE_TABLE_ANNOUNCEMENT_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CreateTransitGatewayRouteTableAnnouncementRequest;
    type Output = CreateTransitGatewayRouteTableAnnouncementResult;
}

pub struct CreateTransitGatewayVpcAttachment;
impl Operation for CreateTransitGatewayVpcAttachment {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateTransitGatewayVpcAttachment", service: &SERVICE, input: &CREATE_TRANSIT_GATEWAY_VPC_ATTACHMENT_REQUEST, output: Some(&CREATE_TRANSIT_GATEWAY_VPC_ATTACHMENT_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CreateTransitGatewayVpcAttachmentRequest;
    type Output = CreateTransitGatewayVpcAttachmentResult;
}

pub struct CreateVerifiedAccessEndpoint;
impl Operation for CreateVerifiedAccessEndpoint {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateVerifiedAccessEndpoint", service: &SERVICE, input: &CREATE_VERIFIED_ACCESS_ENDPOINT_REQUEST, output: Some(&CREATE_VERIFIED_ACCESS_ENDPOINT_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = CreateVerifiedAccessEndpointRequest;
    type Output = CreateVerifiedAccessEndpointResult;
}

pub struct CreateVerifiedAccessGroup;
impl Operation for CreateVerifiedAccessGroup {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateVerifiedAccessGroup", service: &SERVICE, input: &CREATE_VERIFIED_ACCESS_GROUP_REQUEST, output: Some(&CREATE_VERIFIED_ACCESS_GROUP_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = CreateVerifiedAccessGroupRequest;
    type Output = CreateVerifiedAccessGroupResult;
}

pub struct CreateVerifiedAccessInstance;
impl Operation for CreateVerifiedAccessInstance {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateVerifiedAccessInstance", service: &SERVICE, input: &CREATE_VERIFIED_ACCESS_INSTANCE_REQUEST, output: Some(&CREATE_VERIFIED_ACCESS_INSTANCE_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = CreateVerifiedAccessInstanceRequest;
    type Output = CreateVerifiedAccessInstanceResult;
}

pub struct CreateVerifiedAccessTrustProvider;
impl Operation for CreateVerifiedAccessTrustProvider {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateVerifiedAccessTrustProvider", service: &SERVICE, input: &CREATE_VERIFIED_ACCESS_TRUST_PROVIDER_REQUEST, output: Some(&CREATE_VERIFIED_ACCESS_TRUST_PROVIDER_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = CreateVerifiedAccessTrustProviderRequest;
    type Output = CreateVerifiedAccessTrustProviderResult;
}

pub struct CreateVolume;
impl Operation for CreateVolume {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateVolume", service: &SERVICE, input: &CREATE_VOLUME_REQUEST, output: Some(&VOLUME),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = CreateVolumeRequest;
    type Output = Volume;
}

pub struct CreateVpc;
impl Operation for CreateVpc {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateVpc", service: &SERVICE, input: &CREATE_VPC_REQUEST, output: Some(&CREATE_VPC_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CreateVpcRequest;
    type Output = CreateVpcResult;
}

pub struct CreateVpcBlockPublicAccessExclusion;
impl Operation for CreateVpcBlockPublicAccessExclusion {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateVpcBlockPublicAccessExclusion", service: &SERVICE, input: &CREATE_VPC_BLOCK_PUBLIC_ACCESS_EXCLUSION_REQUEST, output: Some(&CREATE_VPC_BLOCK_PUBLIC_ACCESS_EXCLUSION_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CreateVpcBlockPublicAccessExclusionRequest;
    type Output = CreateVpcBlockPublicAccessExclusionResult;
}

pub struct CreateVpcEncryptionControl;
impl Operation for CreateVpcEncryptionControl {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateVpcEncryptionControl", service: &SERVICE, input: &CREATE_VPC_ENCRYPTION_CONTROL_REQUEST, output: Some(&CREATE_VPC_ENCRYPTION_CONTROL_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CreateVpcEncryptionControlRequest;
    type Output = CreateVpcEncryptionControlResult;
}

pub struct CreateVpcEndpoint;
impl Operation for CreateVpcEndpoint {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateVpcEndpoint", service: &SERVICE, input: &CREATE_VPC_ENDPOINT_REQUEST, output: Some(&CREATE_VPC_ENDPOINT_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CreateVpcEndpointRequest;
    type Output = CreateVpcEndpointResult;
}

pub struct CreateVpcEndpointConnectionNotification;
impl Operation for CreateVpcEndpointConnectionNotification {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateVpcEndpointConnectionNotification", service: &SERVICE, input: &CREATE_VPC_ENDPOINT_CONNECTION_NOTIFICATION_REQUEST, output: Some(&CREATE_VPC_ENDPOINT_CONNECTION_NOTIFICATION_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CreateVpcEndpointConnectionNotificationRequest;
    type Output = CreateVpcEndpointConnectionNotificationResult;
}

pub struct CreateVpcEndpointServiceConfiguration;
impl Operation for CreateVpcEndpointServiceConfiguration {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateVpcEndpointServiceConfiguration", service: &SERVICE, input: &CREATE_VPC_ENDPOINT_SERVICE_CONFIGURATION_REQUEST, output: Some(&CREATE_VPC_ENDPOINT_SERVICE_CONFIGURATION_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CreateVpcEndpointServiceConfigurationRequest;
    type Output = CreateVpcEndpointServiceConfigurationResult;
}

pub struct CreateVpcPeeringConnection;
impl Operation for CreateVpcPeeringConnection {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateVpcPeeringConnection", service: &SERVICE, input: &CREATE_VPC_PEERING_CONNECTION_REQUEST, output: Some(&CREATE_VPC_PEERING_CONNECTION_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CreateVpcPeeringConnectionRequest;
    type Output = CreateVpcPeeringConnectionResult;
}

pub struct CreateVpnConcentrator;
impl Operation for CreateVpnConcentrator {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateVpnConcentrator", service: &SERVICE, input: &CREATE_VPN_CONCENTRATOR_REQUEST, output: Some(&CREATE_VPN_CONCENTRATOR_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CreateVpnConcentratorRequest;
    type Output = CreateVpnConcentratorResult;
}

pub struct CreateVpnConnection;
impl Operation for CreateVpnConnection {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateVpnConnection", service: &SERVICE, input: &CREATE_VPN_CONNECTION_REQUEST, output: Some(&CREATE_VPN_CONNECTION_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CreateVpnConnectionRequest;
    type Output = CreateVpnConnectionResult;
}

pub struct CreateVpnConnectionRoute;
impl Operation for CreateVpnConnectionRoute {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateVpnConnectionRoute", service: &SERVICE, input: &CREATE_VPN_CONNECTION_ROUTE_REQUEST, output: None,
        dry_run: false, client_token: None, paginated: false,
    };
    type Input = CreateVpnConnectionRouteRequest;
    type Output = ();
}

pub struct CreateVpnGateway;
impl Operation for CreateVpnGateway {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateVpnGateway", service: &SERVICE, input: &CREATE_VPN_GATEWAY_REQUEST, output: Some(&CREATE_VPN_GATEWAY_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = CreateVpnGatewayRequest;
    type Output = CreateVpnGatewayResult;
}

pub struct DeleteCapacityManagerDataExport;
impl Operation for DeleteCapacityManagerDataExport {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteCapacityManagerDataExport", service: &SERVICE, input: &DELETE_CAPACITY_MANAGER_DATA_EXPORT_REQUEST, output: Some(&DELETE_CAPACITY_MANAGER_DATA_EXPORT_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteCapacityManagerDataExportRequest;
    type Output = DeleteCapacityManagerDataExportResult;
}

pub struct DeleteCarrierGateway;
impl Operation for DeleteCarrierGateway {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteCarrierGateway", service: &SERVICE, input: &DELETE_CARRIER_GATEWAY_REQUEST, output: Some(&DELETE_CARRIER_GATEWAY_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteCarrierGatewayRequest;
    type Output = DeleteCarrierGatewayResult;
}

pub struct DeleteClientVpnEndpoint;
impl Operation for DeleteClientVpnEndpoint {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteClientVpnEndpoint", service: &SERVICE, input: &DELETE_CLIENT_VPN_ENDPOINT_REQUEST, output: Some(&DELETE_CLIENT_VPN_ENDPOINT_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteClientVpnEndpointRequest;
    type Output = DeleteClientVpnEndpointResult;
}

pub struct DeleteClientVpnRoute;
impl Operation for DeleteClientVpnRoute {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteClientVpnRoute", service: &SERVICE, input: &DELETE_CLIENT_VPN_ROUTE_REQUEST, output: Some(&DELETE_CLIENT_VPN_ROUTE_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteClientVpnRouteRequest;
    type Output = DeleteClientVpnRouteResult;
}

pub struct DeleteCoipCidr;
impl Operation for DeleteCoipCidr {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteCoipCidr", service: &SERVICE, input: &DELETE_COIP_CIDR_REQUEST, output: Some(&DELETE_COIP_CIDR_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteCoipCidrRequest;
    type Output = DeleteCoipCidrResult;
}

pub struct DeleteCoipPool;
impl Operation for DeleteCoipPool {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteCoipPool", service: &SERVICE, input: &DELETE_COIP_POOL_REQUEST, output: Some(&DELETE_COIP_POOL_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteCoipPoolRequest;
    type Output = DeleteCoipPoolResult;
}

pub struct DeleteCustomerGateway;
impl Operation for DeleteCustomerGateway {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteCustomerGateway", service: &SERVICE, input: &DELETE_CUSTOMER_GATEWAY_REQUEST, output: None,
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteCustomerGatewayRequest;
    type Output = ();
}

pub struct DeleteDhcpOptions;
impl Operation for DeleteDhcpOptions {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteDhcpOptions", service: &SERVICE, input: &DELETE_DHCP_OPTIONS_REQUEST, output: None,
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteDhcpOptionsRequest;
    type Output = ();
}

pub struct DeleteEgressOnlyInternetGateway;
impl Operation for DeleteEgressOnlyInternetGateway {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteEgressOnlyInternetGateway", service: &SERVICE, input: &DELETE_EGRESS_ONLY_INTERNET_GATEWAY_REQUEST, output: Some(&DELETE_EGRESS_ONLY_INTERNET_GATEWAY_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteEgressOnlyInternetGatewayRequest;
    type Output = DeleteEgressOnlyInternetGatewayResult;
}

pub struct DeleteFleets;
impl Operation for DeleteFleets {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteFleets", service: &SERVICE, input: &DELETE_FLEETS_REQUEST, output: Some(&DELETE_FLEETS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteFleetsRequest;
    type Output = DeleteFleetsResult;
}

pub struct DeleteFlowLogs;
impl Operation for DeleteFlowLogs {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteFlowLogs", service: &SERVICE, input: &DELETE_FLOW_LOGS_REQUEST, output: Some(&DELETE_FLOW_LOGS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteFlowLogsRequest;
    type Output = DeleteFlowLogsResult;
}

pub struct DeleteFpgaImage;
impl Operation for DeleteFpgaImage {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteFpgaImage", service: &SERVICE, input: &DELETE_FPGA_IMAGE_REQUEST, output: Some(&DELETE_FPGA_IMAGE_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteFpgaImageRequest;
    type Output = DeleteFpgaImageResult;
}

pub struct DeleteImageUsageReport;
impl Operation for DeleteImageUsageReport {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteImageUsageReport", service: &SERVICE, input: &DELETE_IMAGE_USAGE_REPORT_REQUEST, output: Some(&DELETE_IMAGE_USAGE_REPORT_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteImageUsageReportRequest;
    type Output = DeleteImageUsageReportResult;
}

pub struct DeleteInstanceConnectEndpoint;
impl Operation for DeleteInstanceConnectEndpoint {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteInstanceConnectEndpoint", service: &SERVICE, input: &DELETE_INSTANCE_CONNECT_ENDPOINT_REQUEST, output: Some(&DELETE_INSTANCE_CONNECT_ENDPOINT_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteInstanceConnectEndpointRequest;
    type Output = DeleteInstanceConnectEndpointResult;
}

pub struct DeleteInstanceEventWindow;
impl Operation for DeleteInstanceEventWindow {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteInstanceEventWindow", service: &SERVICE, input: &DELETE_INSTANCE_EVENT_WINDOW_REQUEST, output: Some(&DELETE_INSTANCE_EVENT_WINDOW_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteInstanceEventWindowRequest;
    type Output = DeleteInstanceEventWindowResult;
}

pub struct DeleteInternetGateway;
impl Operation for DeleteInternetGateway {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteInternetGateway", service: &SERVICE, input: &DELETE_INTERNET_GATEWAY_REQUEST, output: None,
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteInternetGatewayRequest;
    type Output = ();
}

pub struct DeleteIpam;
impl Operation for DeleteIpam {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteIpam", service: &SERVICE, input: &DELETE_IPAM_REQUEST, output: Some(&DELETE_IPAM_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteIpamRequest;
    type Output = DeleteIpamResult;
}

pub struct DeleteIpamExternalResourceVerificationToken;
impl Operation for DeleteIpamExternalResourceVerificationToken {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteIpamExternalResourceVerificationToken", service: &SERVICE, input: &DELETE_IPAM_EXTERNAL_RESOURCE_VERIFICATION_TOKEN_REQUEST, output: Some(&DELETE_IPAM_EXTERNAL_RESOURCE_VERIFICATION_TOKEN_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteIpamExternalResourceVerificationTokenRequest;
    type Output = DeleteIpamExternalResourceVerificationTokenResult;
}

pub struct DeleteIpamPolicy;
impl Operation for DeleteIpamPolicy {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteIpamPolicy", service: &SERVICE, input: &DELETE_IPAM_POLICY_REQUEST, output: Some(&DELETE_IPAM_POLICY_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteIpamPolicyRequest;
    type Output = DeleteIpamPolicyResult;
}

pub struct DeleteIpamPool;
impl Operation for DeleteIpamPool {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteIpamPool", service: &SERVICE, input: &DELETE_IPAM_POOL_REQUEST, output: Some(&DELETE_IPAM_POOL_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteIpamPoolRequest;
    type Output = DeleteIpamPoolResult;
}

pub struct DeleteIpamPrefixListResolver;
impl Operation for DeleteIpamPrefixListResolver {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteIpamPrefixListResolver", service: &SERVICE, input: &DELETE_IPAM_PREFIX_LIST_RESOLVER_REQUEST, output: Some(&DELETE_IPAM_PREFIX_LIST_RESOLVER_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteIpamPrefixListResolverRequest;
    type Output = DeleteIpamPrefixListResolverResult;
}

pub struct DeleteIpamPrefixListResolverTarget;
impl Operation for DeleteIpamPrefixListResolverTarget {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteIpamPrefixListResolverTarget", service: &SERVICE, input: &DELETE_IPAM_PREFIX_LIST_RESOLVER_TARGET_REQUEST, output: Some(&DELETE_IPAM_PREFIX_LIST_RESOLVER_TARGET_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteIpamPrefixListResolverTargetRequest;
    type Output = DeleteIpamPrefixListResolverTargetResult;
}

pub struct DeleteIpamResourceDiscovery;
impl Operation for DeleteIpamResourceDiscovery {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteIpamResourceDiscovery", service: &SERVICE, input: &DELETE_IPAM_RESOURCE_DISCOVERY_REQUEST, output: Some(&DELETE_IPAM_RESOURCE_DISCOVERY_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteIpamResourceDiscoveryRequest;
    type Output = DeleteIpamResourceDiscoveryResult;
}

pub struct DeleteIpamScope;
impl Operation for DeleteIpamScope {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteIpamScope", service: &SERVICE, input: &DELETE_IPAM_SCOPE_REQUEST, output: Some(&DELETE_IPAM_SCOPE_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteIpamScopeRequest;
    type Output = DeleteIpamScopeResult;
}

pub struct DeleteKeyPair;
impl Operation for DeleteKeyPair {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteKeyPair", service: &SERVICE, input: &DELETE_KEY_PAIR_REQUEST, output: Some(&DELETE_KEY_PAIR_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteKeyPairRequest;
    type Output = DeleteKeyPairResult;
}

pub struct DeleteLaunchTemplate;
impl Operation for DeleteLaunchTemplate {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteLaunchTemplate", service: &SERVICE, input: &DELETE_LAUNCH_TEMPLATE_REQUEST, output: Some(&DELETE_LAUNCH_TEMPLATE_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteLaunchTemplateRequest;
    type Output = DeleteLaunchTemplateResult;
}

pub struct DeleteLaunchTemplateVersions;
impl Operation for DeleteLaunchTemplateVersions {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteLaunchTemplateVersions", service: &SERVICE, input: &DELETE_LAUNCH_TEMPLATE_VERSIONS_REQUEST, output: Some(&DELETE_LAUNCH_TEMPLATE_VERSIONS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteLaunchTemplateVersionsRequest;
    type Output = DeleteLaunchTemplateVersionsResult;
}

pub struct DeleteLocalGatewayRoute;
impl Operation for DeleteLocalGatewayRoute {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteLocalGatewayRoute", service: &SERVICE, input: &DELETE_LOCAL_GATEWAY_ROUTE_REQUEST, output: Some(&DELETE_LOCAL_GATEWAY_ROUTE_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteLocalGatewayRouteRequest;
    type Output = DeleteLocalGatewayRouteResult;
}

pub struct DeleteLocalGatewayRouteTable;
impl Operation for DeleteLocalGatewayRouteTable {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteLocalGatewayRouteTable", service: &SERVICE, input: &DELETE_LOCAL_GATEWAY_ROUTE_TABLE_REQUEST, output: Some(&DELETE_LOCAL_GATEWAY_ROUTE_TABLE_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteLocalGatewayRouteTableRequest;
    type Output = DeleteLocalGatewayRouteTableResult;
}

pub struct DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation;
impl Operation for DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation", service: &SERVICE, input: &DELETE_LOCAL_GATEWAY_ROUTE_TABLE_VIRTUAL_INTERFACE_GROUP_ASSOCIATION_REQUEST, output: Some(&DELETE_LOCAL_GATEWAY_ROUTE_TABLE_VIRTUAL_INTERFACE_GROUP_ASSOCIATION_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociationRequest;
    type Output = DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociationResult;
}

pub struct DeleteLocalGatewayRouteTableVpcAssociation;
impl Operation for DeleteLocalGatewayRouteTableVpcAssociation {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteLocalGatewayRouteTableVpcAssociation", service: &SERVICE, input: &DELETE_LOCAL_GATEWAY_ROUTE_TABLE_VPC_ASSOCIATION_REQUEST, output: Some(&DELETE_LOCAL_GATEWAY_ROUTE_TABLE_VPC_ASSOCIATION_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteLocalGatewayRouteTableVpcAssociationRequest;
    type Output = DeleteLocalGatewayRouteTableVpcAssociationResult;
}

pub struct DeleteLocalGatewayVirtualInterface;
impl Operation for DeleteLocalGatewayVirtualInterface {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteLocalGatewayVirtualInterface", service: &SERVICE, input: &DELETE_LOCAL_GATEWAY_VIRTUAL_INTERFACE_REQUEST, output: Some(&DELETE_LOCAL_GATEWAY_VIRTUAL_INTERFACE_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteLocalGatewayVirtualInterfaceRequest;
    type Output = DeleteLocalGatewayVirtualInterfaceResult;
}

pub struct DeleteLocalGatewayVirtualInterfaceGroup;
impl Operation for DeleteLocalGatewayVirtualInterfaceGroup {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteLocalGatewayVirtualInterfaceGroup", service: &SERVICE, input: &DELETE_LOCAL_GATEWAY_VIRTUAL_INTERFACE_GROUP_REQUEST, output: Some(&DELETE_LOCAL_GATEWAY_VIRTUAL_INTERFACE_GROUP_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteLocalGatewayVirtualInterfaceGroupRequest;
    type Output = DeleteLocalGatewayVirtualInterfaceGroupResult;
}

pub struct DeleteManagedPrefixList;
impl Operation for DeleteManagedPrefixList {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteManagedPrefixList", service: &SERVICE, input: &DELETE_MANAGED_PREFIX_LIST_REQUEST, output: Some(&DELETE_MANAGED_PREFIX_LIST_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteManagedPrefixListRequest;
    type Output = DeleteManagedPrefixListResult;
}

pub struct DeleteNatGateway;
impl Operation for DeleteNatGateway {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteNatGateway", service: &SERVICE, input: &DELETE_NAT_GATEWAY_REQUEST, output: Some(&DELETE_NAT_GATEWAY_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteNatGatewayRequest;
    type Output = DeleteNatGatewayResult;
}

pub struct DeleteNetworkAcl;
impl Operation for DeleteNetworkAcl {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteNetworkAcl", service: &SERVICE, input: &DELETE_NETWORK_ACL_REQUEST, output: None,
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteNetworkAclRequest;
    type Output = ();
}

pub struct DeleteNetworkAclEntry;
impl Operation for DeleteNetworkAclEntry {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteNetworkAclEntry", service: &SERVICE, input: &DELETE_NETWORK_ACL_ENTRY_REQUEST, output: None,
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteNetworkAclEntryRequest;
    type Output = ();
}

pub struct DeleteNetworkInsightsAccessScope;
impl Operation for DeleteNetworkInsightsAccessScope {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteNetworkInsightsAccessScope", service: &SERVICE, input: &DELETE_NETWORK_INSIGHTS_ACCESS_SCOPE_REQUEST, output: Some(&DELETE_NETWORK_INSIGHTS_ACCESS_SCOPE_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteNetworkInsightsAccessScopeRequest;
    type Output = DeleteNetworkInsightsAccessScopeResult;
}

pub struct DeleteNetworkInsightsAccessScopeAnalysis;
impl Operation for DeleteNetworkInsightsAccessScopeAnalysis {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteNetworkInsightsAccessScopeAnalysis", service: &SERVICE, input: &DELETE_NETWORK_INSIGHTS_ACCESS_SCOPE_ANALYSIS_REQUEST, output: Some(&DELETE_NETWORK_INSIGHTS_ACCESS_SCOPE_ANALYSIS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteNetworkInsightsAccessScopeAnalysisRequest;
    type Output = DeleteNetworkInsightsAccessScopeAnalysisResult;
}

pub struct DeleteNetworkInsightsAnalysis;
impl Operation for DeleteNetworkInsightsAnalysis {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteNetworkInsightsAnalysis", service: &SERVICE, input: &DELETE_NETWORK_INSIGHTS_ANALYSIS_REQUEST, output: Some(&DELETE_NETWORK_INSIGHTS_ANALYSIS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteNetworkInsightsAnalysisRequest;
    type Output = DeleteNetworkInsightsAnalysisResult;
}

pub struct DeleteNetworkInsightsPath;
impl Operation for DeleteNetworkInsightsPath {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteNetworkInsightsPath", service: &SERVICE, input: &DELETE_NETWORK_INSIGHTS_PATH_REQUEST, output: Some(&DELETE_NETWORK_INSIGHTS_PATH_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteNetworkInsightsPathRequest;
    type Output = DeleteNetworkInsightsPathResult;
}

pub struct DeleteNetworkInterface;
impl Operation for DeleteNetworkInterface {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteNetworkInterface", service: &SERVICE, input: &DELETE_NETWORK_INTERFACE_REQUEST, output: None,
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteNetworkInterfaceRequest;
    type Output = ();
}

pub struct DeleteNetworkInterfacePermission;
impl Operation for DeleteNetworkInterfacePermission {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteNetworkInterfacePermission", service: &SERVICE, input: &DELETE_NETWORK_INTERFACE_PERMISSION_REQUEST, output: Some(&DELETE_NETWORK_INTERFACE_PERMISSION_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteNetworkInterfacePermissionRequest;
    type Output = DeleteNetworkInterfacePermissionResult;
}

pub struct DeletePlacementGroup;
impl Operation for DeletePlacementGroup {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeletePlacementGroup", service: &SERVICE, input: &DELETE_PLACEMENT_GROUP_REQUEST, output: None,
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeletePlacementGroupRequest;
    type Output = ();
}

pub struct DeletePublicIpv4Pool;
impl Operation for DeletePublicIpv4Pool {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeletePublicIpv4Pool", service: &SERVICE, input: &DELETE_PUBLIC_IPV4_POOL_REQUEST, output: Some(&DELETE_PUBLIC_IPV4_POOL_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeletePublicIpv4PoolRequest;
    type Output = DeletePublicIpv4PoolResult;
}

pub struct DeleteQueuedReservedInstances;
impl Operation for DeleteQueuedReservedInstances {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteQueuedReservedInstances", service: &SERVICE, input: &DELETE_QUEUED_RESERVED_INSTANCES_REQUEST, output: Some(&DELETE_QUEUED_RESERVED_INSTANCES_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteQueuedReservedInstancesRequest;
    type Output = DeleteQueuedReservedInstancesResult;
}

pub struct DeleteRoute;
impl Operation for DeleteRoute {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteRoute", service: &SERVICE, input: &DELETE_ROUTE_REQUEST, output: None,
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteRouteRequest;
    type Output = ();
}

pub struct DeleteRouteServer;
impl Operation for DeleteRouteServer {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteRouteServer", service: &SERVICE, input: &DELETE_ROUTE_SERVER_REQUEST, output: Some(&DELETE_ROUTE_SERVER_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteRouteServerRequest;
    type Output = DeleteRouteServerResult;
}

pub struct DeleteRouteServerEndpoint;
impl Operation for DeleteRouteServerEndpoint {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteRouteServerEndpoint", service: &SERVICE, input: &DELETE_ROUTE_SERVER_ENDPOINT_REQUEST, output: Some(&DELETE_ROUTE_SERVER_ENDPOINT_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteRouteServerEndpointRequest;
    type Output = DeleteRouteServerEndpointResult;
}

pub struct DeleteRouteServerPeer;
impl Operation for DeleteRouteServerPeer {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteRouteServerPeer", service: &SERVICE, input: &DELETE_ROUTE_SERVER_PEER_REQUEST, output: Some(&DELETE_ROUTE_SERVER_PEER_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteRouteServerPeerRequest;
    type Output = DeleteRouteServerPeerResult;
}

pub struct DeleteRouteTable;
impl Operation for DeleteRouteTable {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteRouteTable", service: &SERVICE, input: &DELETE_ROUTE_TABLE_REQUEST, output: None,
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteRouteTableRequest;
    type Output = ();
}

pub struct DeleteSecondaryNetwork;
impl Operation for DeleteSecondaryNetwork {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteSecondaryNetwork", service: &SERVICE, input: &DELETE_SECONDARY_NETWORK_REQUEST, output: Some(&DELETE_SECONDARY_NETWORK_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = DeleteSecondaryNetworkRequest;
    type Output = DeleteSecondaryNetworkResult;
}

pub struct DeleteSecondarySubnet;
impl Operation for DeleteSecondarySubnet {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteSecondarySubnet", service: &SERVICE, input: &DELETE_SECONDARY_SUBNET_REQUEST, output: Some(&DELETE_SECONDARY_SUBNET_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = DeleteSecondarySubnetRequest;
    type Output = DeleteSecondarySubnetResult;
}

pub struct DeleteSecurityGroup;
impl Operation for DeleteSecurityGroup {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteSecurityGroup", service: &SERVICE, input: &DELETE_SECURITY_GROUP_REQUEST, output: Some(&DELETE_SECURITY_GROUP_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteSecurityGroupRequest;
    type Output = DeleteSecurityGroupResult;
}

pub struct DeleteSnapshot;
impl Operation for DeleteSnapshot {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteSnapshot", service: &SERVICE, input: &DELETE_SNAPSHOT_REQUEST, output: None,
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteSnapshotRequest;
    type Output = ();
}

pub struct DeleteSpotDatafeedSubscription;
impl Operation for DeleteSpotDatafeedSubscription {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteSpotDatafeedSubscription", service: &SERVICE, input: &DELETE_SPOT_DATAFEED_SUBSCRIPTION_REQUEST, output: None,
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteSpotDatafeedSubscriptionRequest;
    type Output = ();
}

pub struct DeleteSubnet;
impl Operation for DeleteSubnet {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteSubnet", service: &SERVICE, input: &DELETE_SUBNET_REQUEST, output: None,
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteSubnetRequest;
    type Output = ();
}

pub struct DeleteSubnetCidrReservation;
impl Operation for DeleteSubnetCidrReservation {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteSubnetCidrReservation", service: &SERVICE, input: &DELETE_SUBNET_CIDR_RESERVATION_REQUEST, output: Some(&DELETE_SUBNET_CIDR_RESERVATION_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteSubnetCidrReservationRequest;
    type Output = DeleteSubnetCidrReservationResult;
}

pub struct DeleteTags;
impl Operation for DeleteTags {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteTags", service: &SERVICE, input: &DELETE_TAGS_REQUEST, output: None,
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteTagsRequest;
    type Output = ();
}

pub struct DeleteTrafficMirrorFilter;
impl Operation for DeleteTrafficMirrorFilter {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteTrafficMirrorFilter", service: &SERVICE, input: &DELETE_TRAFFIC_MIRROR_FILTER_REQUEST, output: Some(&DELETE_TRAFFIC_MIRROR_FILTER_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteTrafficMirrorFilterRequest;
    type Output = DeleteTrafficMirrorFilterResult;
}

pub struct DeleteTrafficMirrorFilterRule;
impl Operation for DeleteTrafficMirrorFilterRule {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteTrafficMirrorFilterRule", service: &SERVICE, input: &DELETE_TRAFFIC_MIRROR_FILTER_RULE_REQUEST, output: Some(&DELETE_TRAFFIC_MIRROR_FILTER_RULE_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteTrafficMirrorFilterRuleRequest;
    type Output = DeleteTrafficMirrorFilterRuleResult;
}

pub struct DeleteTrafficMirrorSession;
impl Operation for DeleteTrafficMirrorSession {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteTrafficMirrorSession", service: &SERVICE, input: &DELETE_TRAFFIC_MIRROR_SESSION_REQUEST, output: Some(&DELETE_TRAFFIC_MIRROR_SESSION_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteTrafficMirrorSessionRequest;
    type Output = DeleteTrafficMirrorSessionResult;
}

pub struct DeleteTrafficMirrorTarget;
impl Operation for DeleteTrafficMirrorTarget {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteTrafficMirrorTarget", service: &SERVICE, input: &DELETE_TRAFFIC_MIRROR_TARGET_REQUEST, output: Some(&DELETE_TRAFFIC_MIRROR_TARGET_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteTrafficMirrorTargetRequest;
    type Output = DeleteTrafficMirrorTargetResult;
}

pub struct DeleteTransitGateway;
impl Operation for DeleteTransitGateway {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteTransitGateway", service: &SERVICE, input: &DELETE_TRANSIT_GATEWAY_REQUEST, output: Some(&DELETE_TRANSIT_GATEWAY_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteTransitGatewayRequest;
    type Output = DeleteTransitGatewayResult;
}

pub struct DeleteTransitGatewayClientVpnAttachment;
impl Operation for DeleteTransitGatewayClientVpnAttachment {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteTransitGatewayClientVpnAttachment", service: &SERVICE, input: &DELETE_TRANSIT_GATEWAY_CLIENT_VPN_ATTACHMENT_REQUEST, output: Some(&DELETE_TRANSIT_GATEWAY_CLIENT_VPN_ATTACHMENT_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteTransitGatewayClientVpnAttachmentRequest;
    type Output = DeleteTransitGatewayClientVpnAttachmentResult;
}

pub struct DeleteTransitGatewayConnect;
impl Operation for DeleteTransitGatewayConnect {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteTransitGatewayConnect", service: &SERVICE, input: &DELETE_TRANSIT_GATEWAY_CONNECT_REQUEST, output: Some(&DELETE_TRANSIT_GATEWAY_CONNECT_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteTransitGatewayConnectRequest;
    type Output = DeleteTransitGatewayConnectResult;
}

pub struct DeleteTransitGatewayConnectPeer;
impl Operation for DeleteTransitGatewayConnectPeer {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteTransitGatewayConnectPeer", service: &SERVICE, input: &DELETE_TRANSIT_GATEWAY_CONNECT_PEER_REQUEST, output: Some(&DELETE_TRANSIT_GATEWAY_CONNECT_PEER_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteTransitGatewayConnectPeerRequest;
    type Output = DeleteTransitGatewayConnectPeerResult;
}

pub struct DeleteTransitGatewayMeteringPolicy;
impl Operation for DeleteTransitGatewayMeteringPolicy {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteTransitGatewayMeteringPolicy", service: &SERVICE, input: &DELETE_TRANSIT_GATEWAY_METERING_POLICY_REQUEST, output: Some(&DELETE_TRANSIT_GATEWAY_METERING_POLICY_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteTransitGatewayMeteringPolicyRequest;
    type Output = DeleteTransitGatewayMeteringPolicyResult;
}

pub struct DeleteTransitGatewayMeteringPolicyEntry;
impl Operation for DeleteTransitGatewayMeteringPolicyEntry {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteTransitGatewayMeteringPolicyEntry", service: &SERVICE, input: &DELETE_TRANSIT_GATEWAY_METERING_POLICY_ENTRY_REQUEST, output: Some(&DELETE_TRANSIT_GATEWAY_METERING_POLICY_ENTRY_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteTransitGatewayMeteringPolicyEntryRequest;
    type Output = DeleteTransitGatewayMeteringPolicyEntryResult;
}

pub struct DeleteTransitGatewayMulticastDomain;
impl Operation for DeleteTransitGatewayMulticastDomain {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteTransitGatewayMulticastDomain", service: &SERVICE, input: &DELETE_TRANSIT_GATEWAY_MULTICAST_DOMAIN_REQUEST, output: Some(&DELETE_TRANSIT_GATEWAY_MULTICAST_DOMAIN_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteTransitGatewayMulticastDomainRequest;
    type Output = DeleteTransitGatewayMulticastDomainResult;
}

pub struct DeleteTransitGatewayPeeringAttachment;
impl Operation for DeleteTransitGatewayPeeringAttachment {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteTransitGatewayPeeringAttachment", service: &SERVICE, input: &DELETE_TRANSIT_GATEWAY_PEERING_ATTACHMENT_REQUEST, output: Some(&DELETE_TRANSIT_GATEWAY_PEERING_ATTACHMENT_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteTransitGatewayPeeringAttachmentRequest;
    type Output = DeleteTransitGatewayPeeringAttachmentResult;
}

pub struct DeleteTransitGatewayPolicyTable;
impl Operation for DeleteTransitGatewayPolicyTable {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteTransitGatewayPolicyTable", service: &SERVICE, input: &DELETE_TRANSIT_GATEWAY_POLICY_TABLE_REQUEST, output: Some(&DELETE_TRANSIT_GATEWAY_POLICY_TABLE_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteTransitGatewayPolicyTableRequest;
    type Output = DeleteTransitGatewayPolicyTableResult;
}

pub struct DeleteTransitGatewayPrefixListReference;
impl Operation for DeleteTransitGatewayPrefixListReference {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteTransitGatewayPrefixListReference", service: &SERVICE, input: &DELETE_TRANSIT_GATEWAY_PREFIX_LIST_REFERENCE_REQUEST, output: Some(&DELETE_TRANSIT_GATEWAY_PREFIX_LIST_REFERENCE_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteTransitGatewayPrefixListReferenceRequest;
    type Output = DeleteTransitGatewayPrefixListReferenceResult;
}

pub struct DeleteTransitGatewayRoute;
impl Operation for DeleteTransitGatewayRoute {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteTransitGatewayRoute", service: &SERVICE, input: &DELETE_TRANSIT_GATEWAY_ROUTE_REQUEST, output: Some(&DELETE_TRANSIT_GATEWAY_ROUTE_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteTransitGatewayRouteRequest;
    type Output = DeleteTransitGatewayRouteResult;
}

pub struct DeleteTransitGatewayRouteTable;
impl Operation for DeleteTransitGatewayRouteTable {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteTransitGatewayRouteTable", service: &SERVICE, input: &DELETE_TRANSIT_GATEWAY_ROUTE_TABLE_REQUEST, output: Some(&DELETE_TRANSIT_GATEWAY_ROUTE_TABLE_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteTransitGatewayRouteTableRequest;
    type Output = DeleteTransitGatewayRouteTableResult;
}

pub struct DeleteTransitGatewayRouteTableAnnouncement;
impl Operation for DeleteTransitGatewayRouteTableAnnouncement {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteTransitGatewayRouteTableAnnouncement", service: &SERVICE, input: &DELETE_TRANSIT_GATEWAY_ROUTE_TABLE_ANNOUNCEMENT_REQUEST, output: Some(&DELETE_TRANSIT_GATEWAY_ROUTE_TABLE_ANNOUNCEMENT_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteTransitGatewayRouteTableAnnouncementRequest;
    type Output = DeleteTransitGatewayRouteTableAnnouncementResult;
}

pub struct DeleteTransitGatewayVpcAttachment;
impl Operation for DeleteTransitGatewayVpcAttachment {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteTransitGatewayVpcAttachment", service: &SERVICE, input: &DELETE_TRANSIT_GATEWAY_VPC_ATTACHMENT_REQUEST, output: Some(&DELETE_TRANSIT_GATEWAY_VPC_ATTACHMENT_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteTransitGatewayVpcAttachmentRequest;
    type Output = DeleteTransitGatewayVpcAttachmentResult;
}

pub struct DeleteVerifiedAccessEndpoint;
impl Operation for DeleteVerifiedAccessEndpoint {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteVerifiedAccessEndpoint", service: &SERVICE, input: &DELETE_VERIFIED_ACCESS_ENDPOINT_REQUEST, output: Some(&DELETE_VERIFIED_ACCESS_ENDPOINT_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = DeleteVerifiedAccessEndpointRequest;
    type Output = DeleteVerifiedAccessEndpointResult;
}

pub struct DeleteVerifiedAccessGroup;
impl Operation for DeleteVerifiedAccessGroup {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteVerifiedAccessGroup", service: &SERVICE, input: &DELETE_VERIFIED_ACCESS_GROUP_REQUEST, output: Some(&DELETE_VERIFIED_ACCESS_GROUP_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = DeleteVerifiedAccessGroupRequest;
    type Output = DeleteVerifiedAccessGroupResult;
}

pub struct DeleteVerifiedAccessInstance;
impl Operation for DeleteVerifiedAccessInstance {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteVerifiedAccessInstance", service: &SERVICE, input: &DELETE_VERIFIED_ACCESS_INSTANCE_REQUEST, output: Some(&DELETE_VERIFIED_ACCESS_INSTANCE_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = DeleteVerifiedAccessInstanceRequest;
    type Output = DeleteVerifiedAccessInstanceResult;
}

pub struct DeleteVerifiedAccessTrustProvider;
impl Operation for DeleteVerifiedAccessTrustProvider {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteVerifiedAccessTrustProvider", service: &SERVICE, input: &DELETE_VERIFIED_ACCESS_TRUST_PROVIDER_REQUEST, output: Some(&DELETE_VERIFIED_ACCESS_TRUST_PROVIDER_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = DeleteVerifiedAccessTrustProviderRequest;
    type Output = DeleteVerifiedAccessTrustProviderResult;
}

pub struct DeleteVolume;
impl Operation for DeleteVolume {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteVolume", service: &SERVICE, input: &DELETE_VOLUME_REQUEST, output: None,
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteVolumeRequest;
    type Output = ();
}

pub struct DeleteVpc;
impl Operation for DeleteVpc {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteVpc", service: &SERVICE, input: &DELETE_VPC_REQUEST, output: None,
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteVpcRequest;
    type Output = ();
}

pub struct DeleteVpcBlockPublicAccessExclusion;
impl Operation for DeleteVpcBlockPublicAccessExclusion {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteVpcBlockPublicAccessExclusion", service: &SERVICE, input: &DELETE_VPC_BLOCK_PUBLIC_ACCESS_EXCLUSION_REQUEST, output: Some(&DELETE_VPC_BLOCK_PUBLIC_ACCESS_EXCLUSION_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteVpcBlockPublicAccessExclusionRequest;
    type Output = DeleteVpcBlockPublicAccessExclusionResult;
}

pub struct DeleteVpcEncryptionControl;
impl Operation for DeleteVpcEncryptionControl {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteVpcEncryptionControl", service: &SERVICE, input: &DELETE_VPC_ENCRYPTION_CONTROL_REQUEST, output: Some(&DELETE_VPC_ENCRYPTION_CONTROL_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteVpcEncryptionControlRequest;
    type Output = DeleteVpcEncryptionControlResult;
}

pub struct DeleteVpcEndpointConnectionNotifications;
impl Operation for DeleteVpcEndpointConnectionNotifications {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteVpcEndpointConnectionNotifications", service: &SERVICE, input: &DELETE_VPC_ENDPOINT_CONNECTION_NOTIFICATIONS_REQUEST, output: Some(&DELETE_VPC_ENDPOINT_CONNECTION_NOTIFICATIONS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteVpcEndpointConnectionNotificationsRequest;
    type Output = DeleteVpcEndpointConnectionNotificationsResult;
}

pub struct DeleteVpcEndpointServiceConfigurations;
impl Operation for DeleteVpcEndpointServiceConfigurations {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteVpcEndpointServiceConfigurations", service: &SERVICE, input: &DELETE_VPC_ENDPOINT_SERVICE_CONFIGURATIONS_REQUEST, output: Some(&DELETE_VPC_ENDPOINT_SERVICE_CONFIGURATIONS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteVpcEndpointServiceConfigurationsRequest;
    type Output = DeleteVpcEndpointServiceConfigurationsResult;
}

pub struct DeleteVpcEndpoints;
impl Operation for DeleteVpcEndpoints {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteVpcEndpoints", service: &SERVICE, input: &DELETE_VPC_ENDPOINTS_REQUEST, output: Some(&DELETE_VPC_ENDPOINTS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteVpcEndpointsRequest;
    type Output = DeleteVpcEndpointsResult;
}

pub struct DeleteVpcPeeringConnection;
impl Operation for DeleteVpcPeeringConnection {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteVpcPeeringConnection", service: &SERVICE, input: &DELETE_VPC_PEERING_CONNECTION_REQUEST, output: Some(&DELETE_VPC_PEERING_CONNECTION_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteVpcPeeringConnectionRequest;
    type Output = DeleteVpcPeeringConnectionResult;
}

pub struct DeleteVpnConcentrator;
impl Operation for DeleteVpnConcentrator {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteVpnConcentrator", service: &SERVICE, input: &DELETE_VPN_CONCENTRATOR_REQUEST, output: Some(&DELETE_VPN_CONCENTRATOR_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteVpnConcentratorRequest;
    type Output = DeleteVpnConcentratorResult;
}

pub struct DeleteVpnConnection;
impl Operation for DeleteVpnConnection {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteVpnConnection", service: &SERVICE, input: &DELETE_VPN_CONNECTION_REQUEST, output: None,
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteVpnConnectionRequest;
    type Output = ();
}

pub struct DeleteVpnConnectionRoute;
impl Operation for DeleteVpnConnectionRoute {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteVpnConnectionRoute", service: &SERVICE, input: &DELETE_VPN_CONNECTION_ROUTE_REQUEST, output: None,
        dry_run: false, client_token: None, paginated: false,
    };
    type Input = DeleteVpnConnectionRouteRequest;
    type Output = ();
}

pub struct DeleteVpnGateway;
impl Operation for DeleteVpnGateway {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteVpnGateway", service: &SERVICE, input: &DELETE_VPN_GATEWAY_REQUEST, output: None,
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeleteVpnGatewayRequest;
    type Output = ();
}

pub struct DeprovisionByoipCidr;
impl Operation for DeprovisionByoipCidr {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeprovisionByoipCidr", service: &SERVICE, input: &DEPROVISION_BYOIP_CIDR_REQUEST, output: Some(&DEPROVISION_BYOIP_CIDR_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeprovisionByoipCidrRequest;
    type Output = DeprovisionByoipCidrResult;
}

pub struct DeprovisionIpamByoasn;
impl Operation for DeprovisionIpamByoasn {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeprovisionIpamByoasn", service: &SERVICE, input: &DEPROVISION_IPAM_BYOASN_REQUEST, output: Some(&DEPROVISION_IPAM_BYOASN_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeprovisionIpamByoasnRequest;
    type Output = DeprovisionIpamByoasnResult;
}

pub struct DeprovisionIpamPoolCidr;
impl Operation for DeprovisionIpamPoolCidr {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeprovisionIpamPoolCidr", service: &SERVICE, input: &DEPROVISION_IPAM_POOL_CIDR_REQUEST, output: Some(&DEPROVISION_IPAM_POOL_CIDR_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeprovisionIpamPoolCidrRequest;
    type Output = DeprovisionIpamPoolCidrResult;
}

pub struct DeprovisionPublicIpv4PoolCidr;
impl Operation for DeprovisionPublicIpv4PoolCidr {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeprovisionPublicIpv4PoolCidr", service: &SERVICE, input: &DEPROVISION_PUBLIC_IPV4_POOL_CIDR_REQUEST, output: Some(&DEPROVISION_PUBLIC_IPV4_POOL_CIDR_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeprovisionPublicIpv4PoolCidrRequest;
    type Output = DeprovisionPublicIpv4PoolCidrResult;
}

pub struct DeregisterImage;
impl Operation for DeregisterImage {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeregisterImage", service: &SERVICE, input: &DEREGISTER_IMAGE_REQUEST, output: Some(&DEREGISTER_IMAGE_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeregisterImageRequest;
    type Output = DeregisterImageResult;
}

pub struct DeregisterInstanceEventNotificationAttributes;
impl Operation for DeregisterInstanceEventNotificationAttributes {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeregisterInstanceEventNotificationAttributes", service: &SERVICE, input: &DEREGISTER_INSTANCE_EVENT_NOTIFICATION_ATTRIBUTES_REQUEST, output: Some(&DEREGISTER_INSTANCE_EVENT_NOTIFICATION_ATTRIBUTES_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeregisterInstanceEventNotificationAttributesRequest;
    type Output = DeregisterInstanceEventNotificationAttributesResult;
}

pub struct DeregisterTransitGatewayMulticastGroupMembers;
impl Operation for DeregisterTransitGatewayMulticastGroupMembers {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeregisterTransitGatewayMulticastGroupMembers", service: &SERVICE, input: &DEREGISTER_TRANSIT_GATEWAY_MULTICAST_GROUP_MEMBERS_REQUEST, output: Some(&DEREGISTER_TRANSIT_GATEWAY_MULTICAST_GROUP_MEMBERS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeregisterTransitGatewayMulticastGroupMembersRequest;
    type Output = DeregisterTransitGatewayMulticastGroupMembersResult;
}

pub struct DeregisterTransitGatewayMulticastGroupSources;
impl Operation for DeregisterTransitGatewayMulticastGroupSources {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeregisterTransitGatewayMulticastGroupSources", service: &SERVICE, input: &DEREGISTER_TRANSIT_GATEWAY_MULTICAST_GROUP_SOURCES_REQUEST, output: Some(&DEREGISTER_TRANSIT_GATEWAY_MULTICAST_GROUP_SOURCES_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DeregisterTransitGatewayMulticastGroupSourcesRequest;
    type Output = DeregisterTransitGatewayMulticastGroupSourcesResult;
}

pub struct DescribeAccountAttributes;
impl Operation for DescribeAccountAttributes {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeAccountAttributes", service: &SERVICE, input: &DESCRIBE_ACCOUNT_ATTRIBUTES_REQUEST, output: Some(&DESCRIBE_ACCOUNT_ATTRIBUTES_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DescribeAccountAttributesRequest;
    type Output = DescribeAccountAttributesResult;
}

pub struct DescribeAddressTransfers;
impl Operation for DescribeAddressTransfers {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeAddressTransfers", service: &SERVICE, input: &DESCRIBE_ADDRESS_TRANSFERS_REQUEST, output: Some(&DESCRIBE_ADDRESS_TRANSFERS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeAddressTransfersRequest;
    type Output = DescribeAddressTransfersResult;
}

pub struct DescribeAddresses;
impl Operation for DescribeAddresses {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeAddresses", service: &SERVICE, input: &DESCRIBE_ADDRESSES_REQUEST, output: Some(&DESCRIBE_ADDRESSES_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DescribeAddressesRequest;
    type Output = DescribeAddressesResult;
}

pub struct DescribeAddressesAttribute;
impl Operation for DescribeAddressesAttribute {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeAddressesAttribute", service: &SERVICE, input: &DESCRIBE_ADDRESSES_ATTRIBUTE_REQUEST, output: Some(&DESCRIBE_ADDRESSES_ATTRIBUTE_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeAddressesAttributeRequest;
    type Output = DescribeAddressesAttributeResult;
}

pub struct DescribeAggregateIdFormat;
impl Operation for DescribeAggregateIdFormat {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeAggregateIdFormat", service: &SERVICE, input: &DESCRIBE_AGGREGATE_ID_FORMAT_REQUEST, output: Some(&DESCRIBE_AGGREGATE_ID_FORMAT_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DescribeAggregateIdFormatRequest;
    type Output = DescribeAggregateIdFormatResult;
}

pub struct DescribeAvailabilityZones;
impl Operation for DescribeAvailabilityZones {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeAvailabilityZones", service: &SERVICE, input: &DESCRIBE_AVAILABILITY_ZONES_REQUEST, output: Some(&DESCRIBE_AVAILABILITY_ZONES_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DescribeAvailabilityZonesRequest;
    type Output = DescribeAvailabilityZonesResult;
}

pub struct DescribeAwsNetworkPerformanceMetricSubscriptions;
impl Operation for DescribeAwsNetworkPerformanceMetricSubscriptions {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeAwsNetworkPerformanceMetricSubscriptions", service: &SERVICE, input: &DESCRIBE_AWS_NETWORK_PERFORMANCE_METRIC_SUBSCRIPTIONS_REQUEST, output: Some(&DESCRIBE_AWS_NETWORK_PERFORMANCE_METRIC_SUBSCRIPTIONS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeAwsNetworkPerformanceMetricSubscriptionsRequest;
    type Output = DescribeAwsNetworkPerformanceMetricSubscriptionsResult;
}

pub struct DescribeBundleTasks;
impl Operation for DescribeBundleTasks {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeBundleTasks", service: &SERVICE, input: &DESCRIBE_BUNDLE_TASKS_REQUEST, output: Some(&DESCRIBE_BUNDLE_TASKS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DescribeBundleTasksRequest;
    type Output = DescribeBundleTasksResult;
}

pub struct DescribeByoipCidrs;
impl Operation for DescribeByoipCidrs {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeByoipCidrs", service: &SERVICE, input: &DESCRIBE_BYOIP_CIDRS_REQUEST, output: Some(&DESCRIBE_BYOIP_CIDRS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeByoipCidrsRequest;
    type Output = DescribeByoipCidrsResult;
}

pub struct DescribeCapacityBlockExtensionHistory;
impl Operation for DescribeCapacityBlockExtensionHistory {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeCapacityBlockExtensionHistory", service: &SERVICE, input: &DESCRIBE_CAPACITY_BLOCK_EXTENSION_HISTORY_REQUEST, output: Some(&DESCRIBE_CAPACITY_BLOCK_EXTENSION_HISTORY_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeCapacityBlockExtensionHistoryRequest;
    type Output = DescribeCapacityBlockExtensionHistoryResult;
}

pub struct DescribeCapacityBlockExtensionOfferings;
impl Operation for DescribeCapacityBlockExtensionOfferings {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeCapacityBlockExtensionOfferings", service: &SERVICE, input: &DESCRIBE_CAPACITY_BLOCK_EXTENSION_OFFERINGS_REQUEST, output: Some(&DESCRIBE_CAPACITY_BLOCK_EXTENSION_OFFERINGS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeCapacityBlockExtensionOfferingsRequest;
    type Output = DescribeCapacityBlockExtensionOfferingsResult;
}

pub struct DescribeCapacityBlockOfferings;
impl Operation for DescribeCapacityBlockOfferings {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeCapacityBlockOfferings", service: &SERVICE, input: &DESCRIBE_CAPACITY_BLOCK_OFFERINGS_REQUEST, output: Some(&DESCRIBE_CAPACITY_BLOCK_OFFERINGS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeCapacityBlockOfferingsRequest;
    type Output = DescribeCapacityBlockOfferingsResult;
}

pub struct DescribeCapacityBlockStatus;
impl Operation for DescribeCapacityBlockStatus {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeCapacityBlockStatus", service: &SERVICE, input: &DESCRIBE_CAPACITY_BLOCK_STATUS_REQUEST, output: Some(&DESCRIBE_CAPACITY_BLOCK_STATUS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeCapacityBlockStatusRequest;
    type Output = DescribeCapacityBlockStatusResult;
}

pub struct DescribeCapacityBlocks;
impl Operation for DescribeCapacityBlocks {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeCapacityBlocks", service: &SERVICE, input: &DESCRIBE_CAPACITY_BLOCKS_REQUEST, output: Some(&DESCRIBE_CAPACITY_BLOCKS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeCapacityBlocksRequest;
    type Output = DescribeCapacityBlocksResult;
}

pub struct DescribeCapacityManagerDataExports;
impl Operation for DescribeCapacityManagerDataExports {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeCapacityManagerDataExports", service: &SERVICE, input: &DESCRIBE_CAPACITY_MANAGER_DATA_EXPORTS_REQUEST, output: Some(&DESCRIBE_CAPACITY_MANAGER_DATA_EXPORTS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeCapacityManagerDataExportsRequest;
    type Output = DescribeCapacityManagerDataExportsResult;
}

pub struct DescribeCapacityReservationBillingRequests;
impl Operation for DescribeCapacityReservationBillingRequests {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeCapacityReservationBillingRequests", service: &SERVICE, input: &DESCRIBE_CAPACITY_RESERVATION_BILLING_REQUESTS_REQUEST, output: Some(&DESCRIBE_CAPACITY_RESERVATION_BILLING_REQUESTS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeCapacityReservationBillingRequestsRequest;
    type Output = DescribeCapacityReservationBillingRequestsResult;
}

pub struct DescribeCapacityReservationFleets;
impl Operation for DescribeCapacityReservationFleets {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeCapacityReservationFleets", service: &SERVICE, input: &DESCRIBE_CAPACITY_RESERVATION_FLEETS_REQUEST, output: Some(&DESCRIBE_CAPACITY_RESERVATION_FLEETS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeCapacityReservationFleetsRequest;
    type Output = DescribeCapacityReservationFleetsResult;
}

pub struct DescribeCapacityReservationTopology;
impl Operation for DescribeCapacityReservationTopology {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeCapacityReservationTopology", service: &SERVICE, input: &DESCRIBE_CAPACITY_RESERVATION_TOPOLOGY_REQUEST, output: Some(&DESCRIBE_CAPACITY_RESERVATION_TOPOLOGY_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeCapacityReservationTopologyRequest;
    type Output = DescribeCapacityReservationTopologyResult;
}

pub struct DescribeCapacityReservations;
impl Operation for DescribeCapacityReservations {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeCapacityReservations", service: &SERVICE, input: &DESCRIBE_CAPACITY_RESERVATIONS_REQUEST, output: Some(&DESCRIBE_CAPACITY_RESERVATIONS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeCapacityReservationsRequest;
    type Output = DescribeCapacityReservationsResult;
}

pub struct DescribeCarrierGateways;
impl Operation for DescribeCarrierGateways {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeCarrierGateways", service: &SERVICE, input: &DESCRIBE_CARRIER_GATEWAYS_REQUEST, output: Some(&DESCRIBE_CARRIER_GATEWAYS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeCarrierGatewaysRequest;
    type Output = DescribeCarrierGatewaysResult;
}

pub struct DescribeClassicLinkInstances;
impl Operation for DescribeClassicLinkInstances {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeClassicLinkInstances", service: &SERVICE, input: &DESCRIBE_CLASSIC_LINK_INSTANCES_REQUEST, output: Some(&DESCRIBE_CLASSIC_LINK_INSTANCES_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeClassicLinkInstancesRequest;
    type Output = DescribeClassicLinkInstancesResult;
}

pub struct DescribeClientVpnAuthorizationRules;
impl Operation for DescribeClientVpnAuthorizationRules {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeClientVpnAuthorizationRules", service: &SERVICE, input: &DESCRIBE_CLIENT_VPN_AUTHORIZATION_RULES_REQUEST, output: Some(&DESCRIBE_CLIENT_VPN_AUTHORIZATION_RULES_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeClientVpnAuthorizationRulesRequest;
    type Output = DescribeClientVpnAuthorizationRulesResult;
}

pub struct DescribeClientVpnConnections;
impl Operation for DescribeClientVpnConnections {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeClientVpnConnections", service: &SERVICE, input: &DESCRIBE_CLIENT_VPN_CONNECTIONS_REQUEST, output: Some(&DESCRIBE_CLIENT_VPN_CONNECTIONS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeClientVpnConnectionsRequest;
    type Output = DescribeClientVpnConnectionsResult;
}

pub struct DescribeClientVpnEndpoints;
impl Operation for DescribeClientVpnEndpoints {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeClientVpnEndpoints", service: &SERVICE, input: &DESCRIBE_CLIENT_VPN_ENDPOINTS_REQUEST, output: Some(&DESCRIBE_CLIENT_VPN_ENDPOINTS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeClientVpnEndpointsRequest;
    type Output = DescribeClientVpnEndpointsResult;
}

pub struct DescribeClientVpnRoutes;
impl Operation for DescribeClientVpnRoutes {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeClientVpnRoutes", service: &SERVICE, input: &DESCRIBE_CLIENT_VPN_ROUTES_REQUEST, output: Some(&DESCRIBE_CLIENT_VPN_ROUTES_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeClientVpnRoutesRequest;
    type Output = DescribeClientVpnRoutesResult;
}

pub struct DescribeClientVpnTargetNetworks;
impl Operation for DescribeClientVpnTargetNetworks {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeClientVpnTargetNetworks", service: &SERVICE, input: &DESCRIBE_CLIENT_VPN_TARGET_NETWORKS_REQUEST, output: Some(&DESCRIBE_CLIENT_VPN_TARGET_NETWORKS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeClientVpnTargetNetworksRequest;
    type Output = DescribeClientVpnTargetNetworksResult;
}

pub struct DescribeCoipPools;
impl Operation for DescribeCoipPools {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeCoipPools", service: &SERVICE, input: &DESCRIBE_COIP_POOLS_REQUEST, output: Some(&DESCRIBE_COIP_POOLS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeCoipPoolsRequest;
    type Output = DescribeCoipPoolsResult;
}

pub struct DescribeConversionTasks;
impl Operation for DescribeConversionTasks {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeConversionTasks", service: &SERVICE, input: &DESCRIBE_CONVERSION_TASKS_REQUEST, output: Some(&DESCRIBE_CONVERSION_TASKS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DescribeConversionTasksRequest;
    type Output = DescribeConversionTasksResult;
}

pub struct DescribeCustomerGateways;
impl Operation for DescribeCustomerGateways {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeCustomerGateways", service: &SERVICE, input: &DESCRIBE_CUSTOMER_GATEWAYS_REQUEST, output: Some(&DESCRIBE_CUSTOMER_GATEWAYS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DescribeCustomerGatewaysRequest;
    type Output = DescribeCustomerGatewaysResult;
}

pub struct DescribeDeclarativePoliciesReports;
impl Operation for DescribeDeclarativePoliciesReports {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeDeclarativePoliciesReports", service: &SERVICE, input: &DESCRIBE_DECLARATIVE_POLICIES_REPORTS_REQUEST, output: Some(&DESCRIBE_DECLARATIVE_POLICIES_REPORTS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeDeclarativePoliciesReportsRequest;
    type Output = DescribeDeclarativePoliciesReportsResult;
}

pub struct DescribeDhcpOptions;
impl Operation for DescribeDhcpOptions {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeDhcpOptions", service: &SERVICE, input: &DESCRIBE_DHCP_OPTIONS_REQUEST, output: Some(&DESCRIBE_DHCP_OPTIONS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeDhcpOptionsRequest;
    type Output = DescribeDhcpOptionsResult;
}

pub struct DescribeEgressOnlyInternetGateways;
impl Operation for DescribeEgressOnlyInternetGateways {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeEgressOnlyInternetGateways", service: &SERVICE, input: &DESCRIBE_EGRESS_ONLY_INTERNET_GATEWAYS_REQUEST, output: Some(&DESCRIBE_EGRESS_ONLY_INTERNET_GATEWAYS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeEgressOnlyInternetGatewaysRequest;
    type Output = DescribeEgressOnlyInternetGatewaysResult;
}

pub struct DescribeElasticGpus;
impl Operation for DescribeElasticGpus {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeElasticGpus", service: &SERVICE, input: &DESCRIBE_ELASTIC_GPUS_REQUEST, output: Some(&DESCRIBE_ELASTIC_GPUS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeElasticGpusRequest;
    type Output = DescribeElasticGpusResult;
}

pub struct DescribeExportImageTasks;
impl Operation for DescribeExportImageTasks {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeExportImageTasks", service: &SERVICE, input: &DESCRIBE_EXPORT_IMAGE_TASKS_REQUEST, output: Some(&DESCRIBE_EXPORT_IMAGE_TASKS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeExportImageTasksRequest;
    type Output = DescribeExportImageTasksResult;
}

pub struct DescribeExportTasks;
impl Operation for DescribeExportTasks {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeExportTasks", service: &SERVICE, input: &DESCRIBE_EXPORT_TASKS_REQUEST, output: Some(&DESCRIBE_EXPORT_TASKS_RESULT),
        dry_run: false, client_token: None, paginated: false,
    };
    type Input = DescribeExportTasksRequest;
    type Output = DescribeExportTasksResult;
}

pub struct DescribeFastLaunchImages;
impl Operation for DescribeFastLaunchImages {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeFastLaunchImages", service: &SERVICE, input: &DESCRIBE_FAST_LAUNCH_IMAGES_REQUEST, output: Some(&DESCRIBE_FAST_LAUNCH_IMAGES_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeFastLaunchImagesRequest;
    type Output = DescribeFastLaunchImagesResult;
}

pub struct DescribeFastSnapshotRestores;
impl Operation for DescribeFastSnapshotRestores {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeFastSnapshotRestores", service: &SERVICE, input: &DESCRIBE_FAST_SNAPSHOT_RESTORES_REQUEST, output: Some(&DESCRIBE_FAST_SNAPSHOT_RESTORES_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeFastSnapshotRestoresRequest;
    type Output = DescribeFastSnapshotRestoresResult;
}

pub struct DescribeFleetHistory;
impl Operation for DescribeFleetHistory {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeFleetHistory", service: &SERVICE, input: &DESCRIBE_FLEET_HISTORY_REQUEST, output: Some(&DESCRIBE_FLEET_HISTORY_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeFleetHistoryRequest;
    type Output = DescribeFleetHistoryResult;
}

pub struct DescribeFleetInstances;
impl Operation for DescribeFleetInstances {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeFleetInstances", service: &SERVICE, input: &DESCRIBE_FLEET_INSTANCES_REQUEST, output: Some(&DESCRIBE_FLEET_INSTANCES_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeFleetInstancesRequest;
    type Output = DescribeFleetInstancesResult;
}

pub struct DescribeFleets;
impl Operation for DescribeFleets {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeFleets", service: &SERVICE, input: &DESCRIBE_FLEETS_REQUEST, output: Some(&DESCRIBE_FLEETS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeFleetsRequest;
    type Output = DescribeFleetsResult;
}

pub struct DescribeFlowLogs;
impl Operation for DescribeFlowLogs {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeFlowLogs", service: &SERVICE, input: &DESCRIBE_FLOW_LOGS_REQUEST, output: Some(&DESCRIBE_FLOW_LOGS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeFlowLogsRequest;
    type Output = DescribeFlowLogsResult;
}

pub struct DescribeFpgaImageAttribute;
impl Operation for DescribeFpgaImageAttribute {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeFpgaImageAttribute", service: &SERVICE, input: &DESCRIBE_FPGA_IMAGE_ATTRIBUTE_REQUEST, output: Some(&DESCRIBE_FPGA_IMAGE_ATTRIBUTE_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DescribeFpgaImageAttributeRequest;
    type Output = DescribeFpgaImageAttributeResult;
}

pub struct DescribeFpgaImages;
impl Operation for DescribeFpgaImages {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeFpgaImages", service: &SERVICE, input: &DESCRIBE_FPGA_IMAGES_REQUEST, output: Some(&DESCRIBE_FPGA_IMAGES_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeFpgaImagesRequest;
    type Output = DescribeFpgaImagesResult;
}

pub struct DescribeHostReservationOfferings;
impl Operation for DescribeHostReservationOfferings {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeHostReservationOfferings", service: &SERVICE, input: &DESCRIBE_HOST_RESERVATION_OFFERINGS_REQUEST, output: Some(&DESCRIBE_HOST_RESERVATION_OFFERINGS_RESULT),
        dry_run: false, client_token: None, paginated: true,
    };
    type Input = DescribeHostReservationOfferingsRequest;
    type Output = DescribeHostReservationOfferingsResult;
}

pub struct DescribeHostReservations;
impl Operation for DescribeHostReservations {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeHostReservations", service: &SERVICE, input: &DESCRIBE_HOST_RESERVATIONS_REQUEST, output: Some(&DESCRIBE_HOST_RESERVATIONS_RESULT),
        dry_run: false, client_token: None, paginated: true,
    };
    type Input = DescribeHostReservationsRequest;
    type Output = DescribeHostReservationsResult;
}

pub struct DescribeHosts;
impl Operation for DescribeHosts {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeHosts", service: &SERVICE, input: &DESCRIBE_HOSTS_REQUEST, output: Some(&DESCRIBE_HOSTS_RESULT),
        dry_run: false, client_token: None, paginated: true,
    };
    type Input = DescribeHostsRequest;
    type Output = DescribeHostsResult;
}

pub struct DescribeIamInstanceProfileAssociations;
impl Operation for DescribeIamInstanceProfileAssociations {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeIamInstanceProfileAssociations", service: &SERVICE, input: &DESCRIBE_IAM_INSTANCE_PROFILE_ASSOCIATIONS_REQUEST, output: Some(&DESCRIBE_IAM_INSTANCE_PROFILE_ASSOCIATIONS_RESULT),
        dry_run: false, client_token: None, paginated: true,
    };
    type Input = DescribeIamInstanceProfileAssociationsRequest;
    type Output = DescribeIamInstanceProfileAssociationsResult;
}

pub struct DescribeIdFormat;
impl Operation for DescribeIdFormat {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeIdFormat", service: &SERVICE, input: &DESCRIBE_ID_FORMAT_REQUEST, output: Some(&DESCRIBE_ID_FORMAT_RESULT),
        dry_run: false, client_token: None, paginated: false,
    };
    type Input = DescribeIdFormatRequest;
    type Output = DescribeIdFormatResult;
}

pub struct DescribeIdentityIdFormat;
impl Operation for DescribeIdentityIdFormat {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeIdentityIdFormat", service: &SERVICE, input: &DESCRIBE_IDENTITY_ID_FORMAT_REQUEST, output: Some(&DESCRIBE_IDENTITY_ID_FORMAT_RESULT),
        dry_run: false, client_token: None, paginated: false,
    };
    type Input = DescribeIdentityIdFormatRequest;
    type Output = DescribeIdentityIdFormatResult;
}

pub struct DescribeImageAttribute;
impl Operation for DescribeImageAttribute {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeImageAttribute", service: &SERVICE, input: &DESCRIBE_IMAGE_ATTRIBUTE_REQUEST, output: Some(&IMAGE_ATTRIBUTE),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DescribeImageAttributeRequest;
    type Output = ImageAttribute;
}

pub struct DescribeImageReferences;
impl Operation for DescribeImageReferences {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeImageReferences", service: &SERVICE, input: &DESCRIBE_IMAGE_REFERENCES_REQUEST, output: Some(&DESCRIBE_IMAGE_REFERENCES_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeImageReferencesRequest;
    type Output = DescribeImageReferencesResult;
}

pub struct DescribeImageUsageReportEntries;
impl Operation for DescribeImageUsageReportEntries {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeImageUsageReportEntries", service: &SERVICE, input: &DESCRIBE_IMAGE_USAGE_REPORT_ENTRIES_REQUEST, output: Some(&DESCRIBE_IMAGE_USAGE_REPORT_ENTRIES_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeImageUsageReportEntriesRequest;
    type Output = DescribeImageUsageReportEntriesResult;
}

pub struct DescribeImageUsageReports;
impl Operation for DescribeImageUsageReports {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeImageUsageReports", service: &SERVICE, input: &DESCRIBE_IMAGE_USAGE_REPORTS_REQUEST, output: Some(&DESCRIBE_IMAGE_USAGE_REPORTS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeImageUsageReportsRequest;
    type Output = DescribeImageUsageReportsResult;
}

pub struct DescribeImages;
impl Operation for DescribeImages {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeImages", service: &SERVICE, input: &DESCRIBE_IMAGES_REQUEST, output: Some(&DESCRIBE_IMAGES_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeImagesRequest;
    type Output = DescribeImagesResult;
}

pub struct DescribeImportImageTasks;
impl Operation for DescribeImportImageTasks {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeImportImageTasks", service: &SERVICE, input: &DESCRIBE_IMPORT_IMAGE_TASKS_REQUEST, output: Some(&DESCRIBE_IMPORT_IMAGE_TASKS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeImportImageTasksRequest;
    type Output = DescribeImportImageTasksResult;
}

pub struct DescribeImportSnapshotTasks;
impl Operation for DescribeImportSnapshotTasks {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeImportSnapshotTasks", service: &SERVICE, input: &DESCRIBE_IMPORT_SNAPSHOT_TASKS_REQUEST, output: Some(&DESCRIBE_IMPORT_SNAPSHOT_TASKS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeImportSnapshotTasksRequest;
    type Output = DescribeImportSnapshotTasksResult;
}

pub struct DescribeInstanceAttribute;
impl Operation for DescribeInstanceAttribute {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeInstanceAttribute", service: &SERVICE, input: &DESCRIBE_INSTANCE_ATTRIBUTE_REQUEST, output: Some(&INSTANCE_ATTRIBUTE),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DescribeInstanceAttributeRequest;
    type Output = InstanceAttribute;
}

pub struct DescribeInstanceConnectEndpoints;
impl Operation for DescribeInstanceConnectEndpoints {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeInstanceConnectEndpoints", service: &SERVICE, input: &DESCRIBE_INSTANCE_CONNECT_ENDPOINTS_REQUEST, output: Some(&DESCRIBE_INSTANCE_CONNECT_ENDPOINTS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeInstanceConnectEndpointsRequest;
    type Output = DescribeInstanceConnectEndpointsResult;
}

pub struct DescribeInstanceCreditSpecifications;
impl Operation for DescribeInstanceCreditSpecifications {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeInstanceCreditSpecifications", service: &SERVICE, input: &DESCRIBE_INSTANCE_CREDIT_SPECIFICATIONS_REQUEST, output: Some(&DESCRIBE_INSTANCE_CREDIT_SPECIFICATIONS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeInstanceCreditSpecificationsRequest;
    type Output = DescribeInstanceCreditSpecificationsResult;
}

pub struct DescribeInstanceEventNotificationAttributes;
impl Operation for DescribeInstanceEventNotificationAttributes {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeInstanceEventNotificationAttributes", service: &SERVICE, input: &DESCRIBE_INSTANCE_EVENT_NOTIFICATION_ATTRIBUTES_REQUEST, output: Some(&DESCRIBE_INSTANCE_EVENT_NOTIFICATION_ATTRIBUTES_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DescribeInstanceEventNotificationAttributesRequest;
    type Output = DescribeInstanceEventNotificationAttributesResult;
}

pub struct DescribeInstanceEventWindows;
impl Operation for DescribeInstanceEventWindows {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeInstanceEventWindows", service: &SERVICE, input: &DESCRIBE_INSTANCE_EVENT_WINDOWS_REQUEST, output: Some(&DESCRIBE_INSTANCE_EVENT_WINDOWS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeInstanceEventWindowsRequest;
    type Output = DescribeInstanceEventWindowsResult;
}

pub struct DescribeInstanceImageMetadata;
impl Operation for DescribeInstanceImageMetadata {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeInstanceImageMetadata", service: &SERVICE, input: &DESCRIBE_INSTANCE_IMAGE_METADATA_REQUEST, output: Some(&DESCRIBE_INSTANCE_IMAGE_METADATA_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeInstanceImageMetadataRequest;
    type Output = DescribeInstanceImageMetadataResult;
}

pub struct DescribeInstanceSqlHaHistoryStates;
impl Operation for DescribeInstanceSqlHaHistoryStates {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeInstanceSqlHaHistoryStates", service: &SERVICE, input: &DESCRIBE_INSTANCE_SQL_HA_HISTORY_STATES_REQUEST, output: Some(&DESCRIBE_INSTANCE_SQL_HA_HISTORY_STATES_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeInstanceSqlHaHistoryStatesRequest;
    type Output = DescribeInstanceSqlHaHistoryStatesResult;
}

pub struct DescribeInstanceSqlHaStates;
impl Operation for DescribeInstanceSqlHaStates {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeInstanceSqlHaStates", service: &SERVICE, input: &DESCRIBE_INSTANCE_SQL_HA_STATES_REQUEST, output: Some(&DESCRIBE_INSTANCE_SQL_HA_STATES_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeInstanceSqlHaStatesRequest;
    type Output = DescribeInstanceSqlHaStatesResult;
}

pub struct DescribeInstanceStatus;
impl Operation for DescribeInstanceStatus {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeInstanceStatus", service: &SERVICE, input: &DESCRIBE_INSTANCE_STATUS_REQUEST, output: Some(&DESCRIBE_INSTANCE_STATUS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeInstanceStatusRequest;
    type Output = DescribeInstanceStatusResult;
}

pub struct DescribeInstanceTopology;
impl Operation for DescribeInstanceTopology {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeInstanceTopology", service: &SERVICE, input: &DESCRIBE_INSTANCE_TOPOLOGY_REQUEST, output: Some(&DESCRIBE_INSTANCE_TOPOLOGY_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeInstanceTopologyRequest;
    type Output = DescribeInstanceTopologyResult;
}

pub struct DescribeInstanceTypeOfferings;
impl Operation for DescribeInstanceTypeOfferings {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeInstanceTypeOfferings", service: &SERVICE, input: &DESCRIBE_INSTANCE_TYPE_OFFERINGS_REQUEST, output: Some(&DESCRIBE_INSTANCE_TYPE_OFFERINGS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeInstanceTypeOfferingsRequest;
    type Output = DescribeInstanceTypeOfferingsResult;
}

pub struct DescribeInstanceTypes;
impl Operation for DescribeInstanceTypes {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeInstanceTypes", service: &SERVICE, input: &DESCRIBE_INSTANCE_TYPES_REQUEST, output: Some(&DESCRIBE_INSTANCE_TYPES_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeInstanceTypesRequest;
    type Output = DescribeInstanceTypesResult;
}

pub struct DescribeInstances;
impl Operation for DescribeInstances {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeInstances", service: &SERVICE, input: &DESCRIBE_INSTANCES_REQUEST, output: Some(&DESCRIBE_INSTANCES_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeInstancesRequest;
    type Output = DescribeInstancesResult;
}

pub struct DescribeInternetGateways;
impl Operation for DescribeInternetGateways {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeInternetGateways", service: &SERVICE, input: &DESCRIBE_INTERNET_GATEWAYS_REQUEST, output: Some(&DESCRIBE_INTERNET_GATEWAYS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeInternetGatewaysRequest;
    type Output = DescribeInternetGatewaysResult;
}

pub struct DescribeIpamByoasn;
impl Operation for DescribeIpamByoasn {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeIpamByoasn", service: &SERVICE, input: &DESCRIBE_IPAM_BYOASN_REQUEST, output: Some(&DESCRIBE_IPAM_BYOASN_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeIpamByoasnRequest;
    type Output = DescribeIpamByoasnResult;
}

pub struct DescribeIpamExternalResourceVerificationTokens;
impl Operation for DescribeIpamExternalResourceVerificationTokens {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeIpamExternalResourceVerificationTokens", service: &SERVICE, input: &DESCRIBE_IPAM_EXTERNAL_RESOURCE_VERIFICATION_TOKENS_REQUEST, output: Some(&DESCRIBE_IPAM_EXTERNAL_RESOURCE_VERIFICATION_TOKENS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeIpamExternalResourceVerificationTokensRequest;
    type Output = DescribeIpamExternalResourceVerificationTokensResult;
}

pub struct DescribeIpamPolicies;
impl Operation for DescribeIpamPolicies {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeIpamPolicies", service: &SERVICE, input: &DESCRIBE_IPAM_POLICIES_REQUEST, output: Some(&DESCRIBE_IPAM_POLICIES_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeIpamPoliciesRequest;
    type Output = DescribeIpamPoliciesResult;
}

pub struct DescribeIpamPoolAllocations;
impl Operation for DescribeIpamPoolAllocations {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeIpamPoolAllocations", service: &SERVICE, input: &DESCRIBE_IPAM_POOL_ALLOCATIONS_REQUEST, output: Some(&DESCRIBE_IPAM_POOL_ALLOCATIONS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeIpamPoolAllocationsRequest;
    type Output = DescribeIpamPoolAllocationsResult;
}

pub struct DescribeIpamPools;
impl Operation for DescribeIpamPools {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeIpamPools", service: &SERVICE, input: &DESCRIBE_IPAM_POOLS_REQUEST, output: Some(&DESCRIBE_IPAM_POOLS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeIpamPoolsRequest;
    type Output = DescribeIpamPoolsResult;
}

pub struct DescribeIpamPrefixListResolverTargets;
impl Operation for DescribeIpamPrefixListResolverTargets {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeIpamPrefixListResolverTargets", service: &SERVICE, input: &DESCRIBE_IPAM_PREFIX_LIST_RESOLVER_TARGETS_REQUEST, output: Some(&DESCRIBE_IPAM_PREFIX_LIST_RESOLVER_TARGETS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeIpamPrefixListResolverTargetsRequest;
    type Output = DescribeIpamPrefixListResolverTargetsResult;
}

pub struct DescribeIpamPrefixListResolvers;
impl Operation for DescribeIpamPrefixListResolvers {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeIpamPrefixListResolvers", service: &SERVICE, input: &DESCRIBE_IPAM_PREFIX_LIST_RESOLVERS_REQUEST, output: Some(&DESCRIBE_IPAM_PREFIX_LIST_RESOLVERS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeIpamPrefixListResolversRequest;
    type Output = DescribeIpamPrefixListResolversResult;
}

pub struct DescribeIpamResourceDiscoveries;
impl Operation for DescribeIpamResourceDiscoveries {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeIpamResourceDiscoveries", service: &SERVICE, input: &DESCRIBE_IPAM_RESOURCE_DISCOVERIES_REQUEST, output: Some(&DESCRIBE_IPAM_RESOURCE_DISCOVERIES_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeIpamResourceDiscoveriesRequest;
    type Output = DescribeIpamResourceDiscoveriesResult;
}

pub struct DescribeIpamResourceDiscoveryAssociations;
impl Operation for DescribeIpamResourceDiscoveryAssociations {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeIpamResourceDiscoveryAssociations", service: &SERVICE, input: &DESCRIBE_IPAM_RESOURCE_DISCOVERY_ASSOCIATIONS_REQUEST, output: Some(&DESCRIBE_IPAM_RESOURCE_DISCOVERY_ASSOCIATIONS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeIpamResourceDiscoveryAssociationsRequest;
    type Output = DescribeIpamResourceDiscoveryAssociationsResult;
}

pub struct DescribeIpamScopes;
impl Operation for DescribeIpamScopes {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeIpamScopes", service: &SERVICE, input: &DESCRIBE_IPAM_SCOPES_REQUEST, output: Some(&DESCRIBE_IPAM_SCOPES_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeIpamScopesRequest;
    type Output = DescribeIpamScopesResult;
}

pub struct DescribeIpams;
impl Operation for DescribeIpams {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeIpams", service: &SERVICE, input: &DESCRIBE_IPAMS_REQUEST, output: Some(&DESCRIBE_IPAMS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeIpamsRequest;
    type Output = DescribeIpamsResult;
}

pub struct DescribeIpv6Pools;
impl Operation for DescribeIpv6Pools {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeIpv6Pools", service: &SERVICE, input: &DESCRIBE_IPV6_POOLS_REQUEST, output: Some(&DESCRIBE_IPV6_POOLS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeIpv6PoolsRequest;
    type Output = DescribeIpv6PoolsResult;
}

pub struct DescribeKeyPairs;
impl Operation for DescribeKeyPairs {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeKeyPairs", service: &SERVICE, input: &DESCRIBE_KEY_PAIRS_REQUEST, output: Some(&DESCRIBE_KEY_PAIRS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DescribeKeyPairsRequest;
    type Output = DescribeKeyPairsResult;
}

pub struct DescribeLaunchTemplateVersions;
impl Operation for DescribeLaunchTemplateVersions {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeLaunchTemplateVersions", service: &SERVICE, input: &DESCRIBE_LAUNCH_TEMPLATE_VERSIONS_REQUEST, output: Some(&DESCRIBE_LAUNCH_TEMPLATE_VERSIONS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeLaunchTemplateVersionsRequest;
    type Output = DescribeLaunchTemplateVersionsResult;
}

pub struct DescribeLaunchTemplates;
impl Operation for DescribeLaunchTemplates {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeLaunchTemplates", service: &SERVICE, input: &DESCRIBE_LAUNCH_TEMPLATES_REQUEST, output: Some(&DESCRIBE_LAUNCH_TEMPLATES_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeLaunchTemplatesRequest;
    type Output = DescribeLaunchTemplatesResult;
}

pub struct DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations;
impl Operation for DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations", service: &SERVICE, input: &DESCRIBE_LOCAL_GATEWAY_ROUTE_TABLE_VIRTUAL_INTERFACE_GROUP_ASSOCIATIONS_REQUEST, output: Some(&DESCRIBE_LOCAL_GATEWAY_ROUTE_TABLE_VIRTUAL_INTERFACE_GROUP_ASSOCIATIONS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsRequest;
    type Output = DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsResult;
}

pub struct DescribeLocalGatewayRouteTableVpcAssociations;
impl Operation for DescribeLocalGatewayRouteTableVpcAssociations {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeLocalGatewayRouteTableVpcAssociations", service: &SERVICE, input: &DESCRIBE_LOCAL_GATEWAY_ROUTE_TABLE_VPC_ASSOCIATIONS_REQUEST, output: Some(&DESCRIBE_LOCAL_GATEWAY_ROUTE_TABLE_VPC_ASSOCIATIONS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeLocalGatewayRouteTableVpcAssociationsRequest;
    type Output = DescribeLocalGatewayRouteTableVpcAssociationsResult;
}

pub struct DescribeLocalGatewayRouteTables;
impl Operation for DescribeLocalGatewayRouteTables {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeLocalGatewayRouteTables", service: &SERVICE, input: &DESCRIBE_LOCAL_GATEWAY_ROUTE_TABLES_REQUEST, output: Some(&DESCRIBE_LOCAL_GATEWAY_ROUTE_TABLES_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeLocalGatewayRouteTablesRequest;
    type Output = DescribeLocalGatewayRouteTablesResult;
}

pub struct DescribeLocalGatewayVirtualInterfaceGroups;
impl Operation for DescribeLocalGatewayVirtualInterfaceGroups {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeLocalGatewayVirtualInterfaceGroups", service: &SERVICE, input: &DESCRIBE_LOCAL_GATEWAY_VIRTUAL_INTERFACE_GROUPS_REQUEST, output: Some(&DESCRIBE_LOCAL_GATEWAY_VIRTUAL_INTERFACE_GROUPS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeLocalGatewayVirtualInterfaceGroupsRequest;
    type Output = DescribeLocalGatewayVirtualInterfaceGroupsResult;
}

pub struct DescribeLocalGatewayVirtualInterfaces;
impl Operation for DescribeLocalGatewayVirtualInterfaces {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeLocalGatewayVirtualInterfaces", service: &SERVICE, input: &DESCRIBE_LOCAL_GATEWAY_VIRTUAL_INTERFACES_REQUEST, output: Some(&DESCRIBE_LOCAL_GATEWAY_VIRTUAL_INTERFACES_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeLocalGatewayVirtualInterfacesRequest;
    type Output = DescribeLocalGatewayVirtualInterfacesResult;
}

pub struct DescribeLocalGateways;
impl Operation for DescribeLocalGateways {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeLocalGateways", service: &SERVICE, input: &DESCRIBE_LOCAL_GATEWAYS_REQUEST, output: Some(&DESCRIBE_LOCAL_GATEWAYS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeLocalGatewaysRequest;
    type Output = DescribeLocalGatewaysResult;
}

pub struct DescribeLockedSnapshots;
impl Operation for DescribeLockedSnapshots {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeLockedSnapshots", service: &SERVICE, input: &DESCRIBE_LOCKED_SNAPSHOTS_REQUEST, output: Some(&DESCRIBE_LOCKED_SNAPSHOTS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeLockedSnapshotsRequest;
    type Output = DescribeLockedSnapshotsResult;
}

pub struct DescribeMacHosts;
impl Operation for DescribeMacHosts {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeMacHosts", service: &SERVICE, input: &DESCRIBE_MAC_HOSTS_REQUEST, output: Some(&DESCRIBE_MAC_HOSTS_RESULT),
        dry_run: false, client_token: None, paginated: true,
    };
    type Input = DescribeMacHostsRequest;
    type Output = DescribeMacHostsResult;
}

pub struct DescribeMacModificationTasks;
impl Operation for DescribeMacModificationTasks {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeMacModificationTasks", service: &SERVICE, input: &DESCRIBE_MAC_MODIFICATION_TASKS_REQUEST, output: Some(&DESCRIBE_MAC_MODIFICATION_TASKS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeMacModificationTasksRequest;
    type Output = DescribeMacModificationTasksResult;
}

pub struct DescribeManagedPrefixLists;
impl Operation for DescribeManagedPrefixLists {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeManagedPrefixLists", service: &SERVICE, input: &DESCRIBE_MANAGED_PREFIX_LISTS_REQUEST, output: Some(&DESCRIBE_MANAGED_PREFIX_LISTS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeManagedPrefixListsRequest;
    type Output = DescribeManagedPrefixListsResult;
}

pub struct DescribeMovingAddresses;
impl Operation for DescribeMovingAddresses {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeMovingAddresses", service: &SERVICE, input: &DESCRIBE_MOVING_ADDRESSES_REQUEST, output: Some(&DESCRIBE_MOVING_ADDRESSES_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeMovingAddressesRequest;
    type Output = DescribeMovingAddressesResult;
}

pub struct DescribeNatGateways;
impl Operation for DescribeNatGateways {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeNatGateways", service: &SERVICE, input: &DESCRIBE_NAT_GATEWAYS_REQUEST, output: Some(&DESCRIBE_NAT_GATEWAYS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeNatGatewaysRequest;
    type Output = DescribeNatGatewaysResult;
}

pub struct DescribeNetworkAcls;
impl Operation for DescribeNetworkAcls {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeNetworkAcls", service: &SERVICE, input: &DESCRIBE_NETWORK_ACLS_REQUEST, output: Some(&DESCRIBE_NETWORK_ACLS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeNetworkAclsRequest;
    type Output = DescribeNetworkAclsResult;
}

pub struct DescribeNetworkInsightsAccessScopeAnalyses;
impl Operation for DescribeNetworkInsightsAccessScopeAnalyses {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeNetworkInsightsAccessScopeAnalyses", service: &SERVICE, input: &DESCRIBE_NETWORK_INSIGHTS_ACCESS_SCOPE_ANALYSES_REQUEST, output: Some(&DESCRIBE_NETWORK_INSIGHTS_ACCESS_SCOPE_ANALYSES_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeNetworkInsightsAccessScopeAnalysesRequest;
    type Output = DescribeNetworkInsightsAccessScopeAnalysesResult;
}

pub struct DescribeNetworkInsightsAccessScopes;
impl Operation for DescribeNetworkInsightsAccessScopes {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeNetworkInsightsAccessScopes", service: &SERVICE, input: &DESCRIBE_NETWORK_INSIGHTS_ACCESS_SCOPES_REQUEST, output: Some(&DESCRIBE_NETWORK_INSIGHTS_ACCESS_SCOPES_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeNetworkInsightsAccessScopesRequest;
    type Output = DescribeNetworkInsightsAccessScopesResult;
}

pub struct DescribeNetworkInsightsAnalyses;
impl Operation for DescribeNetworkInsightsAnalyses {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeNetworkInsightsAnalyses", service: &SERVICE, input: &DESCRIBE_NETWORK_INSIGHTS_ANALYSES_REQUEST, output: Some(&DESCRIBE_NETWORK_INSIGHTS_ANALYSES_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeNetworkInsightsAnalysesRequest;
    type Output = DescribeNetworkInsightsAnalysesResult;
}

pub struct DescribeNetworkInsightsPaths;
impl Operation for DescribeNetworkInsightsPaths {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeNetworkInsightsPaths", service: &SERVICE, input: &DESCRIBE_NETWORK_INSIGHTS_PATHS_REQUEST, output: Some(&DESCRIBE_NETWORK_INSIGHTS_PATHS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeNetworkInsightsPathsRequest;
    type Output = DescribeNetworkInsightsPathsResult;
}

pub struct DescribeNetworkInterfaceAttribute;
impl Operation for DescribeNetworkInterfaceAttribute {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeNetworkInterfaceAttribute", service: &SERVICE, input: &DESCRIBE_NETWORK_INTERFACE_ATTRIBUTE_REQUEST, output: Some(&DESCRIBE_NETWORK_INTERFACE_ATTRIBUTE_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DescribeNetworkInterfaceAttributeRequest;
    type Output = DescribeNetworkInterfaceAttributeResult;
}

pub struct DescribeNetworkInterfacePermissions;
impl Operation for DescribeNetworkInterfacePermissions {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeNetworkInterfacePermissions", service: &SERVICE, input: &DESCRIBE_NETWORK_INTERFACE_PERMISSIONS_REQUEST, output: Some(&DESCRIBE_NETWORK_INTERFACE_PERMISSIONS_RESULT),
        dry_run: false, client_token: None, paginated: true,
    };
    type Input = DescribeNetworkInterfacePermissionsRequest;
    type Output = DescribeNetworkInterfacePermissionsResult;
}

pub struct DescribeNetworkInterfaces;
impl Operation for DescribeNetworkInterfaces {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeNetworkInterfaces", service: &SERVICE, input: &DESCRIBE_NETWORK_INTERFACES_REQUEST, output: Some(&DESCRIBE_NETWORK_INTERFACES_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeNetworkInterfacesRequest;
    type Output = DescribeNetworkInterfacesResult;
}

pub struct DescribeOutpostLags;
impl Operation for DescribeOutpostLags {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeOutpostLags", service: &SERVICE, input: &DESCRIBE_OUTPOST_LAGS_REQUEST, output: Some(&DESCRIBE_OUTPOST_LAGS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeOutpostLagsRequest;
    type Output = DescribeOutpostLagsResult;
}

pub struct DescribePlacementGroups;
impl Operation for DescribePlacementGroups {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribePlacementGroups", service: &SERVICE, input: &DESCRIBE_PLACEMENT_GROUPS_REQUEST, output: Some(&DESCRIBE_PLACEMENT_GROUPS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DescribePlacementGroupsRequest;
    type Output = DescribePlacementGroupsResult;
}

pub struct DescribePrefixLists;
impl Operation for DescribePrefixLists {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribePrefixLists", service: &SERVICE, input: &DESCRIBE_PREFIX_LISTS_REQUEST, output: Some(&DESCRIBE_PREFIX_LISTS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribePrefixListsRequest;
    type Output = DescribePrefixListsResult;
}

pub struct DescribePrincipalIdFormat;
impl Operation for DescribePrincipalIdFormat {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribePrincipalIdFormat", service: &SERVICE, input: &DESCRIBE_PRINCIPAL_ID_FORMAT_REQUEST, output: Some(&DESCRIBE_PRINCIPAL_ID_FORMAT_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribePrincipalIdFormatRequest;
    type Output = DescribePrincipalIdFormatResult;
}

pub struct DescribePublicIpv4Pools;
impl Operation for DescribePublicIpv4Pools {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribePublicIpv4Pools", service: &SERVICE, input: &DESCRIBE_PUBLIC_IPV4_POOLS_REQUEST, output: Some(&DESCRIBE_PUBLIC_IPV4_POOLS_RESULT),
        dry_run: false, client_token: None, paginated: true,
    };
    type Input = DescribePublicIpv4PoolsRequest;
    type Output = DescribePublicIpv4PoolsResult;
}

pub struct DescribeRegions;
impl Operation for DescribeRegions {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeRegions", service: &SERVICE, input: &DESCRIBE_REGIONS_REQUEST, output: Some(&DESCRIBE_REGIONS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DescribeRegionsRequest;
    type Output = DescribeRegionsResult;
}

pub struct DescribeReplaceRootVolumeTasks;
impl Operation for DescribeReplaceRootVolumeTasks {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeReplaceRootVolumeTasks", service: &SERVICE, input: &DESCRIBE_REPLACE_ROOT_VOLUME_TASKS_REQUEST, output: Some(&DESCRIBE_REPLACE_ROOT_VOLUME_TASKS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeReplaceRootVolumeTasksRequest;
    type Output = DescribeReplaceRootVolumeTasksResult;
}

pub struct DescribeReservedInstances;
impl Operation for DescribeReservedInstances {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeReservedInstances", service: &SERVICE, input: &DESCRIBE_RESERVED_INSTANCES_REQUEST, output: Some(&DESCRIBE_RESERVED_INSTANCES_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DescribeReservedInstancesRequest;
    type Output = DescribeReservedInstancesResult;
}

pub struct DescribeReservedInstancesListings;
impl Operation for DescribeReservedInstancesListings {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeReservedInstancesListings", service: &SERVICE, input: &DESCRIBE_RESERVED_INSTANCES_LISTINGS_REQUEST, output: Some(&DESCRIBE_RESERVED_INSTANCES_LISTINGS_RESULT),
        dry_run: false, client_token: None, paginated: false,
    };
    type Input = DescribeReservedInstancesListingsRequest;
    type Output = DescribeReservedInstancesListingsResult;
}

pub struct DescribeReservedInstancesModifications;
impl Operation for DescribeReservedInstancesModifications {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeReservedInstancesModifications", service: &SERVICE, input: &DESCRIBE_RESERVED_INSTANCES_MODIFICATIONS_REQUEST, output: Some(&DESCRIBE_RESERVED_INSTANCES_MODIFICATIONS_RESULT),
        dry_run: false, client_token: None, paginated: false,
    };
    type Input = DescribeReservedInstancesModificationsRequest;
    type Output = DescribeReservedInstancesModificationsResult;
}

pub struct DescribeReservedInstancesOfferings;
impl Operation for DescribeReservedInstancesOfferings {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeReservedInstancesOfferings", service: &SERVICE, input: &DESCRIBE_RESERVED_INSTANCES_OFFERINGS_REQUEST, output: Some(&DESCRIBE_RESERVED_INSTANCES_OFFERINGS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeReservedInstancesOfferingsRequest;
    type Output = DescribeReservedInstancesOfferingsResult;
}

pub struct DescribeRouteServerEndpoints;
impl Operation for DescribeRouteServerEndpoints {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeRouteServerEndpoints", service: &SERVICE, input: &DESCRIBE_ROUTE_SERVER_ENDPOINTS_REQUEST, output: Some(&DESCRIBE_ROUTE_SERVER_ENDPOINTS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeRouteServerEndpointsRequest;
    type Output = DescribeRouteServerEndpointsResult;
}

pub struct DescribeRouteServerPeers;
impl Operation for DescribeRouteServerPeers {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeRouteServerPeers", service: &SERVICE, input: &DESCRIBE_ROUTE_SERVER_PEERS_REQUEST, output: Some(&DESCRIBE_ROUTE_SERVER_PEERS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeRouteServerPeersRequest;
    type Output = DescribeRouteServerPeersResult;
}

pub struct DescribeRouteServers;
impl Operation for DescribeRouteServers {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeRouteServers", service: &SERVICE, input: &DESCRIBE_ROUTE_SERVERS_REQUEST, output: Some(&DESCRIBE_ROUTE_SERVERS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeRouteServersRequest;
    type Output = DescribeRouteServersResult;
}

pub struct DescribeRouteTables;
impl Operation for DescribeRouteTables {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeRouteTables", service: &SERVICE, input: &DESCRIBE_ROUTE_TABLES_REQUEST, output: Some(&DESCRIBE_ROUTE_TABLES_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeRouteTablesRequest;
    type Output = DescribeRouteTablesResult;
}

pub struct DescribeScheduledInstanceAvailability;
impl Operation for DescribeScheduledInstanceAvailability {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeScheduledInstanceAvailability", service: &SERVICE, input: &DESCRIBE_SCHEDULED_INSTANCE_AVAILABILITY_REQUEST, output: Some(&DESCRIBE_SCHEDULED_INSTANCE_AVAILABILITY_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeScheduledInstanceAvailabilityRequest;
    type Output = DescribeScheduledInstanceAvailabilityResult;
}

pub struct DescribeScheduledInstances;
impl Operation for DescribeScheduledInstances {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeScheduledInstances", service: &SERVICE, input: &DESCRIBE_SCHEDULED_INSTANCES_REQUEST, output: Some(&DESCRIBE_SCHEDULED_INSTANCES_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeScheduledInstancesRequest;
    type Output = DescribeScheduledInstancesResult;
}

pub struct DescribeSecondaryInterfaces;
impl Operation for DescribeSecondaryInterfaces {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeSecondaryInterfaces", service: &SERVICE, input: &DESCRIBE_SECONDARY_INTERFACES_REQUEST, output: Some(&DESCRIBE_SECONDARY_INTERFACES_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeSecondaryInterfacesRequest;
    type Output = DescribeSecondaryInterfacesResult;
}

pub struct DescribeSecondaryNetworks;
impl Operation for DescribeSecondaryNetworks {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeSecondaryNetworks", service: &SERVICE, input: &DESCRIBE_SECONDARY_NETWORKS_REQUEST, output: Some(&DESCRIBE_SECONDARY_NETWORKS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeSecondaryNetworksRequest;
    type Output = DescribeSecondaryNetworksResult;
}

pub struct DescribeSecondarySubnets;
impl Operation for DescribeSecondarySubnets {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeSecondarySubnets", service: &SERVICE, input: &DESCRIBE_SECONDARY_SUBNETS_REQUEST, output: Some(&DESCRIBE_SECONDARY_SUBNETS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeSecondarySubnetsRequest;
    type Output = DescribeSecondarySubnetsResult;
}

pub struct DescribeSecurityGroupReferences;
impl Operation for DescribeSecurityGroupReferences {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeSecurityGroupReferences", service: &SERVICE, input: &DESCRIBE_SECURITY_GROUP_REFERENCES_REQUEST, output: Some(&DESCRIBE_SECURITY_GROUP_REFERENCES_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DescribeSecurityGroupReferencesRequest;
    type Output = DescribeSecurityGroupReferencesResult;
}

pub struct DescribeSecurityGroupRules;
impl Operation for DescribeSecurityGroupRules {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeSecurityGroupRules", service: &SERVICE, input: &DESCRIBE_SECURITY_GROUP_RULES_REQUEST, output: Some(&DESCRIBE_SECURITY_GROUP_RULES_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeSecurityGroupRulesRequest;
    type Output = DescribeSecurityGroupRulesResult;
}

pub struct DescribeSecurityGroupVpcAssociations;
impl Operation for DescribeSecurityGroupVpcAssociations {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeSecurityGroupVpcAssociations", service: &SERVICE, input: &DESCRIBE_SECURITY_GROUP_VPC_ASSOCIATIONS_REQUEST, output: Some(&DESCRIBE_SECURITY_GROUP_VPC_ASSOCIATIONS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeSecurityGroupVpcAssociationsRequest;
    type Output = DescribeSecurityGroupVpcAssociationsResult;
}

pub struct DescribeSecurityGroups;
impl Operation for DescribeSecurityGroups {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeSecurityGroups", service: &SERVICE, input: &DESCRIBE_SECURITY_GROUPS_REQUEST, output: Some(&DESCRIBE_SECURITY_GROUPS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeSecurityGroupsRequest;
    type Output = DescribeSecurityGroupsResult;
}

pub struct DescribeServiceLinkVirtualInterfaces;
impl Operation for DescribeServiceLinkVirtualInterfaces {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeServiceLinkVirtualInterfaces", service: &SERVICE, input: &DESCRIBE_SERVICE_LINK_VIRTUAL_INTERFACES_REQUEST, output: Some(&DESCRIBE_SERVICE_LINK_VIRTUAL_INTERFACES_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeServiceLinkVirtualInterfacesRequest;
    type Output = DescribeServiceLinkVirtualInterfacesResult;
}

pub struct DescribeSnapshotAttribute;
impl Operation for DescribeSnapshotAttribute {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeSnapshotAttribute", service: &SERVICE, input: &DESCRIBE_SNAPSHOT_ATTRIBUTE_REQUEST, output: Some(&DESCRIBE_SNAPSHOT_ATTRIBUTE_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DescribeSnapshotAttributeRequest;
    type Output = DescribeSnapshotAttributeResult;
}

pub struct DescribeSnapshotTierStatus;
impl Operation for DescribeSnapshotTierStatus {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeSnapshotTierStatus", service: &SERVICE, input: &DESCRIBE_SNAPSHOT_TIER_STATUS_REQUEST, output: Some(&DESCRIBE_SNAPSHOT_TIER_STATUS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeSnapshotTierStatusRequest;
    type Output = DescribeSnapshotTierStatusResult;
}

pub struct DescribeSnapshots;
impl Operation for DescribeSnapshots {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeSnapshots", service: &SERVICE, input: &DESCRIBE_SNAPSHOTS_REQUEST, output: Some(&DESCRIBE_SNAPSHOTS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeSnapshotsRequest;
    type Output = DescribeSnapshotsResult;
}

pub struct DescribeSpotDatafeedSubscription;
impl Operation for DescribeSpotDatafeedSubscription {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeSpotDatafeedSubscription", service: &SERVICE, input: &DESCRIBE_SPOT_DATAFEED_SUBSCRIPTION_REQUEST, output: Some(&DESCRIBE_SPOT_DATAFEED_SUBSCRIPTION_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DescribeSpotDatafeedSubscriptionRequest;
    type Output = DescribeSpotDatafeedSubscriptionResult;
}

pub struct DescribeSpotFleetInstances;
impl Operation for DescribeSpotFleetInstances {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeSpotFleetInstances", service: &SERVICE, input: &DESCRIBE_SPOT_FLEET_INSTANCES_REQUEST, output: Some(&DESCRIBE_SPOT_FLEET_INSTANCES_RESPONSE),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeSpotFleetInstancesRequest;
    type Output = DescribeSpotFleetInstancesResponse;
}

pub struct DescribeSpotFleetRequestHistory;
impl Operation for DescribeSpotFleetRequestHistory {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeSpotFleetRequestHistory", service: &SERVICE, input: &DESCRIBE_SPOT_FLEET_REQUEST_HISTORY_REQUEST, output: Some(&DESCRIBE_SPOT_FLEET_REQUEST_HISTORY_RESPONSE),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeSpotFleetRequestHistoryRequest;
    type Output = DescribeSpotFleetRequestHistoryResponse;
}

pub struct DescribeSpotFleetRequests;
impl Operation for DescribeSpotFleetRequests {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeSpotFleetRequests", service: &SERVICE, input: &DESCRIBE_SPOT_FLEET_REQUESTS_REQUEST, output: Some(&DESCRIBE_SPOT_FLEET_REQUESTS_RESPONSE),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeSpotFleetRequestsRequest;
    type Output = DescribeSpotFleetRequestsResponse;
}

pub struct DescribeSpotInstanceRequests;
impl Operation for DescribeSpotInstanceRequests {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeSpotInstanceRequests", service: &SERVICE, input: &DESCRIBE_SPOT_INSTANCE_REQUESTS_REQUEST, output: Some(&DESCRIBE_SPOT_INSTANCE_REQUESTS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeSpotInstanceRequestsRequest;
    type Output = DescribeSpotInstanceRequestsResult;
}

pub struct DescribeSpotPriceHistory;
impl Operation for DescribeSpotPriceHistory {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeSpotPriceHistory", service: &SERVICE, input: &DESCRIBE_SPOT_PRICE_HISTORY_REQUEST, output: Some(&DESCRIBE_SPOT_PRICE_HISTORY_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeSpotPriceHistoryRequest;
    type Output = DescribeSpotPriceHistoryResult;
}

pub struct DescribeStaleSecurityGroups;
impl Operation for DescribeStaleSecurityGroups {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeStaleSecurityGroups", service: &SERVICE, input: &DESCRIBE_STALE_SECURITY_GROUPS_REQUEST, output: Some(&DESCRIBE_STALE_SECURITY_GROUPS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeStaleSecurityGroupsRequest;
    type Output = DescribeStaleSecurityGroupsResult;
}

pub struct DescribeStoreImageTasks;
impl Operation for DescribeStoreImageTasks {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeStoreImageTasks", service: &SERVICE, input: &DESCRIBE_STORE_IMAGE_TASKS_REQUEST, output: Some(&DESCRIBE_STORE_IMAGE_TASKS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeStoreImageTasksRequest;
    type Output = DescribeStoreImageTasksResult;
}

pub struct DescribeSubnets;
impl Operation for DescribeSubnets {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeSubnets", service: &SERVICE, input: &DESCRIBE_SUBNETS_REQUEST, output: Some(&DESCRIBE_SUBNETS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeSubnetsRequest;
    type Output = DescribeSubnetsResult;
}

pub struct DescribeTags;
impl Operation for DescribeTags {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeTags", service: &SERVICE, input: &DESCRIBE_TAGS_REQUEST, output: Some(&DESCRIBE_TAGS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeTagsRequest;
    type Output = DescribeTagsResult;
}

pub struct DescribeTrafficMirrorFilterRules;
impl Operation for DescribeTrafficMirrorFilterRules {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeTrafficMirrorFilterRules", service: &SERVICE, input: &DESCRIBE_TRAFFIC_MIRROR_FILTER_RULES_REQUEST, output: Some(&DESCRIBE_TRAFFIC_MIRROR_FILTER_RULES_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeTrafficMirrorFilterRulesRequest;
    type Output = DescribeTrafficMirrorFilterRulesResult;
}

pub struct DescribeTrafficMirrorFilters;
impl Operation for DescribeTrafficMirrorFilters {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeTrafficMirrorFilters", service: &SERVICE, input: &DESCRIBE_TRAFFIC_MIRROR_FILTERS_REQUEST, output: Some(&DESCRIBE_TRAFFIC_MIRROR_FILTERS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeTrafficMirrorFiltersRequest;
    type Output = DescribeTrafficMirrorFiltersResult;
}

pub struct DescribeTrafficMirrorSessions;
impl Operation for DescribeTrafficMirrorSessions {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeTrafficMirrorSessions", service: &SERVICE, input: &DESCRIBE_TRAFFIC_MIRROR_SESSIONS_REQUEST, output: Some(&DESCRIBE_TRAFFIC_MIRROR_SESSIONS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeTrafficMirrorSessionsRequest;
    type Output = DescribeTrafficMirrorSessionsResult;
}

pub struct DescribeTrafficMirrorTargets;
impl Operation for DescribeTrafficMirrorTargets {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeTrafficMirrorTargets", service: &SERVICE, input: &DESCRIBE_TRAFFIC_MIRROR_TARGETS_REQUEST, output: Some(&DESCRIBE_TRAFFIC_MIRROR_TARGETS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeTrafficMirrorTargetsRequest;
    type Output = DescribeTrafficMirrorTargetsResult;
}

pub struct DescribeTransitGatewayAttachments;
impl Operation for DescribeTransitGatewayAttachments {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeTransitGatewayAttachments", service: &SERVICE, input: &DESCRIBE_TRANSIT_GATEWAY_ATTACHMENTS_REQUEST, output: Some(&DESCRIBE_TRANSIT_GATEWAY_ATTACHMENTS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeTransitGatewayAttachmentsRequest;
    type Output = DescribeTransitGatewayAttachmentsResult;
}

pub struct DescribeTransitGatewayConnectPeers;
impl Operation for DescribeTransitGatewayConnectPeers {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeTransitGatewayConnectPeers", service: &SERVICE, input: &DESCRIBE_TRANSIT_GATEWAY_CONNECT_PEERS_REQUEST, output: Some(&DESCRIBE_TRANSIT_GATEWAY_CONNECT_PEERS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeTransitGatewayConnectPeersRequest;
    type Output = DescribeTransitGatewayConnectPeersResult;
}

pub struct DescribeTransitGatewayConnects;
impl Operation for DescribeTransitGatewayConnects {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeTransitGatewayConnects", service: &SERVICE, input: &DESCRIBE_TRANSIT_GATEWAY_CONNECTS_REQUEST, output: Some(&DESCRIBE_TRANSIT_GATEWAY_CONNECTS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeTransitGatewayConnectsRequest;
    type Output = DescribeTransitGatewayConnectsResult;
}

pub struct DescribeTransitGatewayMeteringPolicies;
impl Operation for DescribeTransitGatewayMeteringPolicies {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeTransitGatewayMeteringPolicies", service: &SERVICE, input: &DESCRIBE_TRANSIT_GATEWAY_METERING_POLICIES_REQUEST, output: Some(&DESCRIBE_TRANSIT_GATEWAY_METERING_POLICIES_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeTransitGatewayMeteringPoliciesRequest;
    type Output = DescribeTransitGatewayMeteringPoliciesResult;
}

pub struct DescribeTransitGatewayMulticastDomains;
impl Operation for DescribeTransitGatewayMulticastDomains {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeTransitGatewayMulticastDomains", service: &SERVICE, input: &DESCRIBE_TRANSIT_GATEWAY_MULTICAST_DOMAINS_REQUEST, output: Some(&DESCRIBE_TRANSIT_GATEWAY_MULTICAST_DOMAINS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeTransitGatewayMulticastDomainsRequest;
    type Output = DescribeTransitGatewayMulticastDomainsResult;
}

pub struct DescribeTransitGatewayPeeringAttachments;
impl Operation for DescribeTransitGatewayPeeringAttachments {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeTransitGatewayPeeringAttachments", service: &SERVICE, input: &DESCRIBE_TRANSIT_GATEWAY_PEERING_ATTACHMENTS_REQUEST, output: Some(&DESCRIBE_TRANSIT_GATEWAY_PEERING_ATTACHMENTS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeTransitGatewayPeeringAttachmentsRequest;
    type Output = DescribeTransitGatewayPeeringAttachmentsResult;
}

pub struct DescribeTransitGatewayPolicyTables;
impl Operation for DescribeTransitGatewayPolicyTables {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeTransitGatewayPolicyTables", service: &SERVICE, input: &DESCRIBE_TRANSIT_GATEWAY_POLICY_TABLES_REQUEST, output: Some(&DESCRIBE_TRANSIT_GATEWAY_POLICY_TABLES_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeTransitGatewayPolicyTablesRequest;
    type Output = DescribeTransitGatewayPolicyTablesResult;
}

pub struct DescribeTransitGatewayRouteTableAnnouncements;
impl Operation for DescribeTransitGatewayRouteTableAnnouncements {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeTransitGatewayRouteTableAnnouncements", service: &SERVICE, input: &DESCRIBE_TRANSIT_GATEWAY_ROUTE_TABLE_ANNOUNCEMENTS_REQUEST, output: Some(&DESCRIBE_TRANSIT_GATEWAY_ROUTE_TABLE_ANNOUNCEMENTS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeTransitGatewayRouteTableAnnouncementsRequest;
    type Output = DescribeTransitGatewayRouteTableAnnouncementsResult;
}

pub struct DescribeTransitGatewayRouteTables;
impl Operation for DescribeTransitGatewayRouteTables {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeTransitGatewayRouteTables", service: &SERVICE, input: &DESCRIBE_TRANSIT_GATEWAY_ROUTE_TABLES_REQUEST, output: Some(&DESCRIBE_TRANSIT_GATEWAY_ROUTE_TABLES_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeTransitGatewayRouteTablesRequest;
    type Output = DescribeTransitGatewayRouteTablesResult;
}

pub struct DescribeTransitGatewayVpcAttachments;
impl Operation for DescribeTransitGatewayVpcAttachments {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeTransitGatewayVpcAttachments", service: &SERVICE, input: &DESCRIBE_TRANSIT_GATEWAY_VPC_ATTACHMENTS_REQUEST, output: Some(&DESCRIBE_TRANSIT_GATEWAY_VPC_ATTACHMENTS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeTransitGatewayVpcAttachmentsRequest;
    type Output = DescribeTransitGatewayVpcAttachmentsResult;
}

pub struct DescribeTransitGateways;
impl Operation for DescribeTransitGateways {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeTransitGateways", service: &SERVICE, input: &DESCRIBE_TRANSIT_GATEWAYS_REQUEST, output: Some(&DESCRIBE_TRANSIT_GATEWAYS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeTransitGatewaysRequest;
    type Output = DescribeTransitGatewaysResult;
}

pub struct DescribeTrunkInterfaceAssociations;
impl Operation for DescribeTrunkInterfaceAssociations {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeTrunkInterfaceAssociations", service: &SERVICE, input: &DESCRIBE_TRUNK_INTERFACE_ASSOCIATIONS_REQUEST, output: Some(&DESCRIBE_TRUNK_INTERFACE_ASSOCIATIONS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeTrunkInterfaceAssociationsRequest;
    type Output = DescribeTrunkInterfaceAssociationsResult;
}

pub struct DescribeVerifiedAccessEndpoints;
impl Operation for DescribeVerifiedAccessEndpoints {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeVerifiedAccessEndpoints", service: &SERVICE, input: &DESCRIBE_VERIFIED_ACCESS_ENDPOINTS_REQUEST, output: Some(&DESCRIBE_VERIFIED_ACCESS_ENDPOINTS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeVerifiedAccessEndpointsRequest;
    type Output = DescribeVerifiedAccessEndpointsResult;
}

pub struct DescribeVerifiedAccessGroups;
impl Operation for DescribeVerifiedAccessGroups {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeVerifiedAccessGroups", service: &SERVICE, input: &DESCRIBE_VERIFIED_ACCESS_GROUPS_REQUEST, output: Some(&DESCRIBE_VERIFIED_ACCESS_GROUPS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeVerifiedAccessGroupsRequest;
    type Output = DescribeVerifiedAccessGroupsResult;
}

pub struct DescribeVerifiedAccessInstanceLoggingConfigurations;
impl Operation for DescribeVerifiedAccessInstanceLoggingConfigurations {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeVerifiedAccessInstanceLoggingConfigurations", service: &SERVICE, input: &DESCRIBE_VERIFIED_ACCESS_INSTANCE_LOGGING_CONFIGURATIONS_REQUEST, output: Some(&DESCRIBE_VERIFIED_ACCESS_INSTANCE_LOGGING_CONFIGURATIONS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeVerifiedAccessInstanceLoggingConfigurationsRequest;
    type Output = DescribeVerifiedAccessInstanceLoggingConfigurationsResult;
}

pub struct DescribeVerifiedAccessInstances;
impl Operation for DescribeVerifiedAccessInstances {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeVerifiedAccessInstances", service: &SERVICE, input: &DESCRIBE_VERIFIED_ACCESS_INSTANCES_REQUEST, output: Some(&DESCRIBE_VERIFIED_ACCESS_INSTANCES_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeVerifiedAccessInstancesRequest;
    type Output = DescribeVerifiedAccessInstancesResult;
}

pub struct DescribeVerifiedAccessTrustProviders;
impl Operation for DescribeVerifiedAccessTrustProviders {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeVerifiedAccessTrustProviders", service: &SERVICE, input: &DESCRIBE_VERIFIED_ACCESS_TRUST_PROVIDERS_REQUEST, output: Some(&DESCRIBE_VERIFIED_ACCESS_TRUST_PROVIDERS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeVerifiedAccessTrustProvidersRequest;
    type Output = DescribeVerifiedAccessTrustProvidersResult;
}

pub struct DescribeVolumeAttribute;
impl Operation for DescribeVolumeAttribute {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeVolumeAttribute", service: &SERVICE, input: &DESCRIBE_VOLUME_ATTRIBUTE_REQUEST, output: Some(&DESCRIBE_VOLUME_ATTRIBUTE_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DescribeVolumeAttributeRequest;
    type Output = DescribeVolumeAttributeResult;
}

pub struct DescribeVolumeStatus;
impl Operation for DescribeVolumeStatus {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeVolumeStatus", service: &SERVICE, input: &DESCRIBE_VOLUME_STATUS_REQUEST, output: Some(&DESCRIBE_VOLUME_STATUS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeVolumeStatusRequest;
    type Output = DescribeVolumeStatusResult;
}

pub struct DescribeVolumes;
impl Operation for DescribeVolumes {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeVolumes", service: &SERVICE, input: &DESCRIBE_VOLUMES_REQUEST, output: Some(&DESCRIBE_VOLUMES_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeVolumesRequest;
    type Output = DescribeVolumesResult;
}

pub struct DescribeVolumesModifications;
impl Operation for DescribeVolumesModifications {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeVolumesModifications", service: &SERVICE, input: &DESCRIBE_VOLUMES_MODIFICATIONS_REQUEST, output: Some(&DESCRIBE_VOLUMES_MODIFICATIONS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeVolumesModificationsRequest;
    type Output = DescribeVolumesModificationsResult;
}

pub struct DescribeVpcAttribute;
impl Operation for DescribeVpcAttribute {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeVpcAttribute", service: &SERVICE, input: &DESCRIBE_VPC_ATTRIBUTE_REQUEST, output: Some(&DESCRIBE_VPC_ATTRIBUTE_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DescribeVpcAttributeRequest;
    type Output = DescribeVpcAttributeResult;
}

pub struct DescribeVpcBlockPublicAccessExclusions;
impl Operation for DescribeVpcBlockPublicAccessExclusions {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeVpcBlockPublicAccessExclusions", service: &SERVICE, input: &DESCRIBE_VPC_BLOCK_PUBLIC_ACCESS_EXCLUSIONS_REQUEST, output: Some(&DESCRIBE_VPC_BLOCK_PUBLIC_ACCESS_EXCLUSIONS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeVpcBlockPublicAccessExclusionsRequest;
    type Output = DescribeVpcBlockPublicAccessExclusionsResult;
}

pub struct DescribeVpcBlockPublicAccessOptions;
impl Operation for DescribeVpcBlockPublicAccessOptions {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeVpcBlockPublicAccessOptions", service: &SERVICE, input: &DESCRIBE_VPC_BLOCK_PUBLIC_ACCESS_OPTIONS_REQUEST, output: Some(&DESCRIBE_VPC_BLOCK_PUBLIC_ACCESS_OPTIONS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DescribeVpcBlockPublicAccessOptionsRequest;
    type Output = DescribeVpcBlockPublicAccessOptionsResult;
}

pub struct DescribeVpcClassicLink;
impl Operation for DescribeVpcClassicLink {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeVpcClassicLink", service: &SERVICE, input: &DESCRIBE_VPC_CLASSIC_LINK_REQUEST, output: Some(&DESCRIBE_VPC_CLASSIC_LINK_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DescribeVpcClassicLinkRequest;
    type Output = DescribeVpcClassicLinkResult;
}

pub struct DescribeVpcClassicLinkDnsSupport;
impl Operation for DescribeVpcClassicLinkDnsSupport {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeVpcClassicLinkDnsSupport", service: &SERVICE, input: &DESCRIBE_VPC_CLASSIC_LINK_DNS_SUPPORT_REQUEST, output: Some(&DESCRIBE_VPC_CLASSIC_LINK_DNS_SUPPORT_RESULT),
        dry_run: false, client_token: None, paginated: true,
    };
    type Input = DescribeVpcClassicLinkDnsSupportRequest;
    type Output = DescribeVpcClassicLinkDnsSupportResult;
}

pub struct DescribeVpcEncryptionControls;
impl Operation for DescribeVpcEncryptionControls {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeVpcEncryptionControls", service: &SERVICE, input: &DESCRIBE_VPC_ENCRYPTION_CONTROLS_REQUEST, output: Some(&DESCRIBE_VPC_ENCRYPTION_CONTROLS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeVpcEncryptionControlsRequest;
    type Output = DescribeVpcEncryptionControlsResult;
}

pub struct DescribeVpcEndpointAssociations;
impl Operation for DescribeVpcEndpointAssociations {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeVpcEndpointAssociations", service: &SERVICE, input: &DESCRIBE_VPC_ENDPOINT_ASSOCIATIONS_REQUEST, output: Some(&DESCRIBE_VPC_ENDPOINT_ASSOCIATIONS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeVpcEndpointAssociationsRequest;
    type Output = DescribeVpcEndpointAssociationsResult;
}

pub struct DescribeVpcEndpointConnectionNotifications;
impl Operation for DescribeVpcEndpointConnectionNotifications {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeVpcEndpointConnectionNotifications", service: &SERVICE, input: &DESCRIBE_VPC_ENDPOINT_CONNECTION_NOTIFICATIONS_REQUEST, output: Some(&DESCRIBE_VPC_ENDPOINT_CONNECTION_NOTIFICATIONS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeVpcEndpointConnectionNotificationsRequest;
    type Output = DescribeVpcEndpointConnectionNotificationsResult;
}

pub struct DescribeVpcEndpointConnections;
impl Operation for DescribeVpcEndpointConnections {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeVpcEndpointConnections", service: &SERVICE, input: &DESCRIBE_VPC_ENDPOINT_CONNECTIONS_REQUEST, output: Some(&DESCRIBE_VPC_ENDPOINT_CONNECTIONS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeVpcEndpointConnectionsRequest;
    type Output = DescribeVpcEndpointConnectionsResult;
}

pub struct DescribeVpcEndpointServiceConfigurations;
impl Operation for DescribeVpcEndpointServiceConfigurations {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeVpcEndpointServiceConfigurations", service: &SERVICE, input: &DESCRIBE_VPC_ENDPOINT_SERVICE_CONFIGURATIONS_REQUEST, output: Some(&DESCRIBE_VPC_ENDPOINT_SERVICE_CONFIGURATIONS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeVpcEndpointServiceConfigurationsRequest;
    type Output = DescribeVpcEndpointServiceConfigurationsResult;
}

pub struct DescribeVpcEndpointServicePermissions;
impl Operation for DescribeVpcEndpointServicePermissions {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeVpcEndpointServicePermissions", service: &SERVICE, input: &DESCRIBE_VPC_ENDPOINT_SERVICE_PERMISSIONS_REQUEST, output: Some(&DESCRIBE_VPC_ENDPOINT_SERVICE_PERMISSIONS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeVpcEndpointServicePermissionsRequest;
    type Output = DescribeVpcEndpointServicePermissionsResult;
}

pub struct DescribeVpcEndpointServices;
impl Operation for DescribeVpcEndpointServices {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeVpcEndpointServices", service: &SERVICE, input: &DESCRIBE_VPC_ENDPOINT_SERVICES_REQUEST, output: Some(&DESCRIBE_VPC_ENDPOINT_SERVICES_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeVpcEndpointServicesRequest;
    type Output = DescribeVpcEndpointServicesResult;
}

pub struct DescribeVpcEndpoints;
impl Operation for DescribeVpcEndpoints {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeVpcEndpoints", service: &SERVICE, input: &DESCRIBE_VPC_ENDPOINTS_REQUEST, output: Some(&DESCRIBE_VPC_ENDPOINTS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeVpcEndpointsRequest;
    type Output = DescribeVpcEndpointsResult;
}

pub struct DescribeVpcPeeringConnections;
impl Operation for DescribeVpcPeeringConnections {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeVpcPeeringConnections", service: &SERVICE, input: &DESCRIBE_VPC_PEERING_CONNECTIONS_REQUEST, output: Some(&DESCRIBE_VPC_PEERING_CONNECTIONS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeVpcPeeringConnectionsRequest;
    type Output = DescribeVpcPeeringConnectionsResult;
}

pub struct DescribeVpcs;
impl Operation for DescribeVpcs {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeVpcs", service: &SERVICE, input: &DESCRIBE_VPCS_REQUEST, output: Some(&DESCRIBE_VPCS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeVpcsRequest;
    type Output = DescribeVpcsResult;
}

pub struct DescribeVpnConcentrators;
impl Operation for DescribeVpnConcentrators {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeVpnConcentrators", service: &SERVICE, input: &DESCRIBE_VPN_CONCENTRATORS_REQUEST, output: Some(&DESCRIBE_VPN_CONCENTRATORS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = DescribeVpnConcentratorsRequest;
    type Output = DescribeVpnConcentratorsResult;
}

pub struct DescribeVpnConnections;
impl Operation for DescribeVpnConnections {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeVpnConnections", service: &SERVICE, input: &DESCRIBE_VPN_CONNECTIONS_REQUEST, output: Some(&DESCRIBE_VPN_CONNECTIONS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DescribeVpnConnectionsRequest;
    type Output = DescribeVpnConnectionsResult;
}

pub struct DescribeVpnGateways;
impl Operation for DescribeVpnGateways {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DescribeVpnGateways", service: &SERVICE, input: &DESCRIBE_VPN_GATEWAYS_REQUEST, output: Some(&DESCRIBE_VPN_GATEWAYS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DescribeVpnGatewaysRequest;
    type Output = DescribeVpnGatewaysResult;
}

pub struct DetachClassicLinkVpc;
impl Operation for DetachClassicLinkVpc {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DetachClassicLinkVpc", service: &SERVICE, input: &DETACH_CLASSIC_LINK_VPC_REQUEST, output: Some(&DETACH_CLASSIC_LINK_VPC_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DetachClassicLinkVpcRequest;
    type Output = DetachClassicLinkVpcResult;
}

pub struct DetachInternetGateway;
impl Operation for DetachInternetGateway {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DetachInternetGateway", service: &SERVICE, input: &DETACH_INTERNET_GATEWAY_REQUEST, output: None,
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DetachInternetGatewayRequest;
    type Output = ();
}

pub struct DetachNetworkInterface;
impl Operation for DetachNetworkInterface {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DetachNetworkInterface", service: &SERVICE, input: &DETACH_NETWORK_INTERFACE_REQUEST, output: None,
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DetachNetworkInterfaceRequest;
    type Output = ();
}

pub struct DetachVerifiedAccessTrustProvider;
impl Operation for DetachVerifiedAccessTrustProvider {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DetachVerifiedAccessTrustProvider", service: &SERVICE, input: &DETACH_VERIFIED_ACCESS_TRUST_PROVIDER_REQUEST, output: Some(&DETACH_VERIFIED_ACCESS_TRUST_PROVIDER_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = DetachVerifiedAccessTrustProviderRequest;
    type Output = DetachVerifiedAccessTrustProviderResult;
}

pub struct DetachVolume;
impl Operation for DetachVolume {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DetachVolume", service: &SERVICE, input: &DETACH_VOLUME_REQUEST, output: Some(&VOLUME_ATTACHMENT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DetachVolumeRequest;
    type Output = VolumeAttachment;
}

pub struct DetachVpnGateway;
impl Operation for DetachVpnGateway {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DetachVpnGateway", service: &SERVICE, input: &DETACH_VPN_GATEWAY_REQUEST, output: None,
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DetachVpnGatewayRequest;
    type Output = ();
}

pub struct DisableAddressTransfer;
impl Operation for DisableAddressTransfer {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DisableAddressTransfer", service: &SERVICE, input: &DISABLE_ADDRESS_TRANSFER_REQUEST, output: Some(&DISABLE_ADDRESS_TRANSFER_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DisableAddressTransferRequest;
    type Output = DisableAddressTransferResult;
}

pub struct DisableAllowedImagesSettings;
impl Operation for DisableAllowedImagesSettings {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DisableAllowedImagesSettings", service: &SERVICE, input: &DISABLE_ALLOWED_IMAGES_SETTINGS_REQUEST, output: Some(&DISABLE_ALLOWED_IMAGES_SETTINGS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DisableAllowedImagesSettingsRequest;
    type Output = DisableAllowedImagesSettingsResult;
}

pub struct DisableAwsNetworkPerformanceMetricSubscription;
impl Operation for DisableAwsNetworkPerformanceMetricSubscription {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DisableAwsNetworkPerformanceMetricSubscription", service: &SERVICE, input: &DISABLE_AWS_NETWORK_PERFORMANCE_METRIC_SUBSCRIPTION_REQUEST, output: Some(&DISABLE_AWS_NETWORK_PERFORMANCE_METRIC_SUBSCRIPTION_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DisableAwsNetworkPerformanceMetricSubscriptionRequest;
    type Output = DisableAwsNetworkPerformanceMetricSubscriptionResult;
}

pub struct DisableCapacityManager;
impl Operation for DisableCapacityManager {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DisableCapacityManager", service: &SERVICE, input: &DISABLE_CAPACITY_MANAGER_REQUEST, output: Some(&DISABLE_CAPACITY_MANAGER_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = DisableCapacityManagerRequest;
    type Output = DisableCapacityManagerResult;
}

pub struct DisableEbsEncryptionByDefault;
impl Operation for DisableEbsEncryptionByDefault {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DisableEbsEncryptionByDefault", service: &SERVICE, input: &DISABLE_EBS_ENCRYPTION_BY_DEFAULT_REQUEST, output: Some(&DISABLE_EBS_ENCRYPTION_BY_DEFAULT_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DisableEbsEncryptionByDefaultRequest;
    type Output = DisableEbsEncryptionByDefaultResult;
}

pub struct DisableFastLaunch;
impl Operation for DisableFastLaunch {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DisableFastLaunch", service: &SERVICE, input: &DISABLE_FAST_LAUNCH_REQUEST, output: Some(&DISABLE_FAST_LAUNCH_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DisableFastLaunchRequest;
    type Output = DisableFastLaunchResult;
}

pub struct DisableFastSnapshotRestores;
impl Operation for DisableFastSnapshotRestores {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DisableFastSnapshotRestores", service: &SERVICE, input: &DISABLE_FAST_SNAPSHOT_RESTORES_REQUEST, output: Some(&DISABLE_FAST_SNAPSHOT_RESTORES_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DisableFastSnapshotRestoresRequest;
    type Output = DisableFastSnapshotRestoresResult;
}

pub struct DisableImage;
impl Operation for DisableImage {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DisableImage", service: &SERVICE, input: &DISABLE_IMAGE_REQUEST, output: Some(&DISABLE_IMAGE_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DisableImageRequest;
    type Output = DisableImageResult;
}

pub struct DisableImageBlockPublicAccess;
impl Operation for DisableImageBlockPublicAccess {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DisableImageBlockPublicAccess", service: &SERVICE, input: &DISABLE_IMAGE_BLOCK_PUBLIC_ACCESS_REQUEST, output: Some(&DISABLE_IMAGE_BLOCK_PUBLIC_ACCESS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DisableImageBlockPublicAccessRequest;
    type Output = DisableImageBlockPublicAccessResult;
}

pub struct DisableImageDeprecation;
impl Operation for DisableImageDeprecation {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DisableImageDeprecation", service: &SERVICE, input: &DISABLE_IMAGE_DEPRECATION_REQUEST, output: Some(&DISABLE_IMAGE_DEPRECATION_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DisableImageDeprecationRequest;
    type Output = DisableImageDeprecationResult;
}

pub struct DisableImageDeregistrationProtection;
impl Operation for DisableImageDeregistrationProtection {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DisableImageDeregistrationProtection", service: &SERVICE, input: &DISABLE_IMAGE_DEREGISTRATION_PROTECTION_REQUEST, output: Some(&DISABLE_IMAGE_DEREGISTRATION_PROTECTION_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DisableImageDeregistrationProtectionRequest;
    type Output = DisableImageDeregistrationProtectionResult;
}

pub struct DisableInstanceSqlHaStandbyDetections;
impl Operation for DisableInstanceSqlHaStandbyDetections {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DisableInstanceSqlHaStandbyDetections", service: &SERVICE, input: &DISABLE_INSTANCE_SQL_HA_STANDBY_DETECTIONS_REQUEST, output: Some(&DISABLE_INSTANCE_SQL_HA_STANDBY_DETECTIONS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DisableInstanceSqlHaStandbyDetectionsRequest;
    type Output = DisableInstanceSqlHaStandbyDetectionsResult;
}

pub struct DisableIpamOrganizationAdminAccount;
impl Operation for DisableIpamOrganizationAdminAccount {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DisableIpamOrganizationAdminAccount", service: &SERVICE, input: &DISABLE_IPAM_ORGANIZATION_ADMIN_ACCOUNT_REQUEST, output: Some(&DISABLE_IPAM_ORGANIZATION_ADMIN_ACCOUNT_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DisableIpamOrganizationAdminAccountRequest;
    type Output = DisableIpamOrganizationAdminAccountResult;
}

pub struct DisableIpamPolicy;
impl Operation for DisableIpamPolicy {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DisableIpamPolicy", service: &SERVICE, input: &DISABLE_IPAM_POLICY_REQUEST, output: Some(&DISABLE_IPAM_POLICY_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DisableIpamPolicyRequest;
    type Output = DisableIpamPolicyResult;
}

pub struct DisableRouteServerPropagation;
impl Operation for DisableRouteServerPropagation {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DisableRouteServerPropagation", service: &SERVICE, input: &DISABLE_ROUTE_SERVER_PROPAGATION_REQUEST, output: Some(&DISABLE_ROUTE_SERVER_PROPAGATION_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DisableRouteServerPropagationRequest;
    type Output = DisableRouteServerPropagationResult;
}

pub struct DisableSerialConsoleAccess;
impl Operation for DisableSerialConsoleAccess {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DisableSerialConsoleAccess", service: &SERVICE, input: &DISABLE_SERIAL_CONSOLE_ACCESS_REQUEST, output: Some(&DISABLE_SERIAL_CONSOLE_ACCESS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DisableSerialConsoleAccessRequest;
    type Output = DisableSerialConsoleAccessResult;
}

pub struct DisableSnapshotBlockPublicAccess;
impl Operation for DisableSnapshotBlockPublicAccess {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DisableSnapshotBlockPublicAccess", service: &SERVICE, input: &DISABLE_SNAPSHOT_BLOCK_PUBLIC_ACCESS_REQUEST, output: Some(&DISABLE_SNAPSHOT_BLOCK_PUBLIC_ACCESS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DisableSnapshotBlockPublicAccessRequest;
    type Output = DisableSnapshotBlockPublicAccessResult;
}

pub struct DisableTransitGatewayRouteTablePropagation;
impl Operation for DisableTransitGatewayRouteTablePropagation {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DisableTransitGatewayRouteTablePropagation", service: &SERVICE, input: &DISABLE_TRANSIT_GATEWAY_ROUTE_TABLE_PROPAGATION_REQUEST, output: Some(&DISABLE_TRANSIT_GATEWAY_ROUTE_TABLE_PROPAGATION_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DisableTransitGatewayRouteTablePropagationRequest;
    type Output = DisableTransitGatewayRouteTablePropagationResult;
}

pub struct DisableVgwRoutePropagation;
impl Operation for DisableVgwRoutePropagation {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DisableVgwRoutePropagation", service: &SERVICE, input: &DISABLE_VGW_ROUTE_PROPAGATION_REQUEST, output: None,
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DisableVgwRoutePropagationRequest;
    type Output = ();
}

pub struct DisableVpcClassicLink;
impl Operation for DisableVpcClassicLink {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DisableVpcClassicLink", service: &SERVICE, input: &DISABLE_VPC_CLASSIC_LINK_REQUEST, output: Some(&DISABLE_VPC_CLASSIC_LINK_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DisableVpcClassicLinkRequest;
    type Output = DisableVpcClassicLinkResult;
}

pub struct DisableVpcClassicLinkDnsSupport;
impl Operation for DisableVpcClassicLinkDnsSupport {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DisableVpcClassicLinkDnsSupport", service: &SERVICE, input: &DISABLE_VPC_CLASSIC_LINK_DNS_SUPPORT_REQUEST, output: Some(&DISABLE_VPC_CLASSIC_LINK_DNS_SUPPORT_RESULT),
        dry_run: false, client_token: None, paginated: false,
    };
    type Input = DisableVpcClassicLinkDnsSupportRequest;
    type Output = DisableVpcClassicLinkDnsSupportResult;
}

pub struct DisassociateAddress;
impl Operation for DisassociateAddress {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DisassociateAddress", service: &SERVICE, input: &DISASSOCIATE_ADDRESS_REQUEST, output: None,
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DisassociateAddressRequest;
    type Output = ();
}

pub struct DisassociateCapacityReservationBillingOwner;
impl Operation for DisassociateCapacityReservationBillingOwner {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DisassociateCapacityReservationBillingOwner", service: &SERVICE, input: &DISASSOCIATE_CAPACITY_RESERVATION_BILLING_OWNER_REQUEST, output: Some(&DISASSOCIATE_CAPACITY_RESERVATION_BILLING_OWNER_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DisassociateCapacityReservationBillingOwnerRequest;
    type Output = DisassociateCapacityReservationBillingOwnerResult;
}

pub struct DisassociateClientVpnTargetNetwork;
impl Operation for DisassociateClientVpnTargetNetwork {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DisassociateClientVpnTargetNetwork", service: &SERVICE, input: &DISASSOCIATE_CLIENT_VPN_TARGET_NETWORK_REQUEST, output: Some(&DISASSOCIATE_CLIENT_VPN_TARGET_NETWORK_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DisassociateClientVpnTargetNetworkRequest;
    type Output = DisassociateClientVpnTargetNetworkResult;
}

pub struct DisassociateEnclaveCertificateIamRole;
impl Operation for DisassociateEnclaveCertificateIamRole {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DisassociateEnclaveCertificateIamRole", service: &SERVICE, input: &DISASSOCIATE_ENCLAVE_CERTIFICATE_IAM_ROLE_REQUEST, output: Some(&DISASSOCIATE_ENCLAVE_CERTIFICATE_IAM_ROLE_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DisassociateEnclaveCertificateIamRoleRequest;
    type Output = DisassociateEnclaveCertificateIamRoleResult;
}

pub struct DisassociateIamInstanceProfile;
impl Operation for DisassociateIamInstanceProfile {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DisassociateIamInstanceProfile", service: &SERVICE, input: &DISASSOCIATE_IAM_INSTANCE_PROFILE_REQUEST, output: Some(&DISASSOCIATE_IAM_INSTANCE_PROFILE_RESULT),
        dry_run: false, client_token: None, paginated: false,
    };
    type Input = DisassociateIamInstanceProfileRequest;
    type Output = DisassociateIamInstanceProfileResult;
}

pub struct DisassociateInstanceEventWindow;
impl Operation for DisassociateInstanceEventWindow {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DisassociateInstanceEventWindow", service: &SERVICE, input: &DISASSOCIATE_INSTANCE_EVENT_WINDOW_REQUEST, output: Some(&DISASSOCIATE_INSTANCE_EVENT_WINDOW_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DisassociateInstanceEventWindowRequest;
    type Output = DisassociateInstanceEventWindowResult;
}

pub struct DisassociateIpamByoasn;
impl Operation for DisassociateIpamByoasn {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DisassociateIpamByoasn", service: &SERVICE, input: &DISASSOCIATE_IPAM_BYOASN_REQUEST, output: Some(&DISASSOCIATE_IPAM_BYOASN_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DisassociateIpamByoasnRequest;
    type Output = DisassociateIpamByoasnResult;
}

pub struct DisassociateIpamResourceDiscovery;
impl Operation for DisassociateIpamResourceDiscovery {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DisassociateIpamResourceDiscovery", service: &SERVICE, input: &DISASSOCIATE_IPAM_RESOURCE_DISCOVERY_REQUEST, output: Some(&DISASSOCIATE_IPAM_RESOURCE_DISCOVERY_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DisassociateIpamResourceDiscoveryRequest;
    type Output = DisassociateIpamResourceDiscoveryResult;
}

pub struct DisassociateNatGatewayAddress;
impl Operation for DisassociateNatGatewayAddress {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DisassociateNatGatewayAddress", service: &SERVICE, input: &DISASSOCIATE_NAT_GATEWAY_ADDRESS_REQUEST, output: Some(&DISASSOCIATE_NAT_GATEWAY_ADDRESS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DisassociateNatGatewayAddressRequest;
    type Output = DisassociateNatGatewayAddressResult;
}

pub struct DisassociateRouteServer;
impl Operation for DisassociateRouteServer {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DisassociateRouteServer", service: &SERVICE, input: &DISASSOCIATE_ROUTE_SERVER_REQUEST, output: Some(&DISASSOCIATE_ROUTE_SERVER_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DisassociateRouteServerRequest;
    type Output = DisassociateRouteServerResult;
}

pub struct DisassociateRouteTable;
impl Operation for DisassociateRouteTable {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DisassociateRouteTable", service: &SERVICE, input: &DISASSOCIATE_ROUTE_TABLE_REQUEST, output: None,
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DisassociateRouteTableRequest;
    type Output = ();
}

pub struct DisassociateSecurityGroupVpc;
impl Operation for DisassociateSecurityGroupVpc {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DisassociateSecurityGroupVpc", service: &SERVICE, input: &DISASSOCIATE_SECURITY_GROUP_VPC_REQUEST, output: Some(&DISASSOCIATE_SECURITY_GROUP_VPC_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DisassociateSecurityGroupVpcRequest;
    type Output = DisassociateSecurityGroupVpcResult;
}

pub struct DisassociateSubnetCidrBlock;
impl Operation for DisassociateSubnetCidrBlock {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DisassociateSubnetCidrBlock", service: &SERVICE, input: &DISASSOCIATE_SUBNET_CIDR_BLOCK_REQUEST, output: Some(&DISASSOCIATE_SUBNET_CIDR_BLOCK_RESULT),
        dry_run: false, client_token: None, paginated: false,
    };
    type Input = DisassociateSubnetCidrBlockRequest;
    type Output = DisassociateSubnetCidrBlockResult;
}

pub struct DisassociateTransitGatewayMulticastDomain;
impl Operation for DisassociateTransitGatewayMulticastDomain {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DisassociateTransitGatewayMulticastDomain", service: &SERVICE, input: &DISASSOCIATE_TRANSIT_GATEWAY_MULTICAST_DOMAIN_REQUEST, output: Some(&DISASSOCIATE_TRANSIT_GATEWAY_MULTICAST_DOMAIN_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DisassociateTransitGatewayMulticastDomainRequest;
    type Output = DisassociateTransitGatewayMulticastDomainResult;
}

pub struct DisassociateTransitGatewayPolicyTable;
impl Operation for DisassociateTransitGatewayPolicyTable {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DisassociateTransitGatewayPolicyTable", service: &SERVICE, input: &DISASSOCIATE_TRANSIT_GATEWAY_POLICY_TABLE_REQUEST, output: Some(&DISASSOCIATE_TRANSIT_GATEWAY_POLICY_TABLE_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DisassociateTransitGatewayPolicyTableRequest;
    type Output = DisassociateTransitGatewayPolicyTableResult;
}

pub struct DisassociateTransitGatewayRouteTable;
impl Operation for DisassociateTransitGatewayRouteTable {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DisassociateTransitGatewayRouteTable", service: &SERVICE, input: &DISASSOCIATE_TRANSIT_GATEWAY_ROUTE_TABLE_REQUEST, output: Some(&DISASSOCIATE_TRANSIT_GATEWAY_ROUTE_TABLE_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = DisassociateTransitGatewayRouteTableRequest;
    type Output = DisassociateTransitGatewayRouteTableResult;
}

pub struct DisassociateTrunkInterface;
impl Operation for DisassociateTrunkInterface {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DisassociateTrunkInterface", service: &SERVICE, input: &DISASSOCIATE_TRUNK_INTERFACE_REQUEST, output: Some(&DISASSOCIATE_TRUNK_INTERFACE_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = DisassociateTrunkInterfaceRequest;
    type Output = DisassociateTrunkInterfaceResult;
}

pub struct DisassociateVpcCidrBlock;
impl Operation for DisassociateVpcCidrBlock {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DisassociateVpcCidrBlock", service: &SERVICE, input: &DISASSOCIATE_VPC_CIDR_BLOCK_REQUEST, output: Some(&DISASSOCIATE_VPC_CIDR_BLOCK_RESULT),
        dry_run: false, client_token: None, paginated: false,
    };
    type Input = DisassociateVpcCidrBlockRequest;
    type Output = DisassociateVpcCidrBlockResult;
}

pub struct EnableAddressTransfer;
impl Operation for EnableAddressTransfer {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "EnableAddressTransfer", service: &SERVICE, input: &ENABLE_ADDRESS_TRANSFER_REQUEST, output: Some(&ENABLE_ADDRESS_TRANSFER_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = EnableAddressTransferRequest;
    type Output = EnableAddressTransferResult;
}

pub struct EnableAllowedImagesSettings;
impl Operation for EnableAllowedImagesSettings {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "EnableAllowedImagesSettings", service: &SERVICE, input: &ENABLE_ALLOWED_IMAGES_SETTINGS_REQUEST, output: Some(&ENABLE_ALLOWED_IMAGES_SETTINGS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = EnableAllowedImagesSettingsRequest;
    type Output = EnableAllowedImagesSettingsResult;
}

pub struct EnableAwsNetworkPerformanceMetricSubscription;
impl Operation for EnableAwsNetworkPerformanceMetricSubscription {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "EnableAwsNetworkPerformanceMetricSubscription", service: &SERVICE, input: &ENABLE_AWS_NETWORK_PERFORMANCE_METRIC_SUBSCRIPTION_REQUEST, output: Some(&ENABLE_AWS_NETWORK_PERFORMANCE_METRIC_SUBSCRIPTION_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = EnableAwsNetworkPerformanceMetricSubscriptionRequest;
    type Output = EnableAwsNetworkPerformanceMetricSubscriptionResult;
}

pub struct EnableCapacityManager;
impl Operation for EnableCapacityManager {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "EnableCapacityManager", service: &SERVICE, input: &ENABLE_CAPACITY_MANAGER_REQUEST, output: Some(&ENABLE_CAPACITY_MANAGER_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = EnableCapacityManagerRequest;
    type Output = EnableCapacityManagerResult;
}

pub struct EnableEbsEncryptionByDefault;
impl Operation for EnableEbsEncryptionByDefault {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "EnableEbsEncryptionByDefault", service: &SERVICE, input: &ENABLE_EBS_ENCRYPTION_BY_DEFAULT_REQUEST, output: Some(&ENABLE_EBS_ENCRYPTION_BY_DEFAULT_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = EnableEbsEncryptionByDefaultRequest;
    type Output = EnableEbsEncryptionByDefaultResult;
}

pub struct EnableFastLaunch;
impl Operation for EnableFastLaunch {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "EnableFastLaunch", service: &SERVICE, input: &ENABLE_FAST_LAUNCH_REQUEST, output: Some(&ENABLE_FAST_LAUNCH_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = EnableFastLaunchRequest;
    type Output = EnableFastLaunchResult;
}

pub struct EnableFastSnapshotRestores;
impl Operation for EnableFastSnapshotRestores {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "EnableFastSnapshotRestores", service: &SERVICE, input: &ENABLE_FAST_SNAPSHOT_RESTORES_REQUEST, output: Some(&ENABLE_FAST_SNAPSHOT_RESTORES_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = EnableFastSnapshotRestoresRequest;
    type Output = EnableFastSnapshotRestoresResult;
}

pub struct EnableImage;
impl Operation for EnableImage {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "EnableImage", service: &SERVICE, input: &ENABLE_IMAGE_REQUEST, output: Some(&ENABLE_IMAGE_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = EnableImageRequest;
    type Output = EnableImageResult;
}

pub struct EnableImageBlockPublicAccess;
impl Operation for EnableImageBlockPublicAccess {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "EnableImageBlockPublicAccess", service: &SERVICE, input: &ENABLE_IMAGE_BLOCK_PUBLIC_ACCESS_REQUEST, output: Some(&ENABLE_IMAGE_BLOCK_PUBLIC_ACCESS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = EnableImageBlockPublicAccessRequest;
    type Output = EnableImageBlockPublicAccessResult;
}

pub struct EnableImageDeprecation;
impl Operation for EnableImageDeprecation {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "EnableImageDeprecation", service: &SERVICE, input: &ENABLE_IMAGE_DEPRECATION_REQUEST, output: Some(&ENABLE_IMAGE_DEPRECATION_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = EnableImageDeprecationRequest;
    type Output = EnableImageDeprecationResult;
}

pub struct EnableImageDeregistrationProtection;
impl Operation for EnableImageDeregistrationProtection {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "EnableImageDeregistrationProtection", service: &SERVICE, input: &ENABLE_IMAGE_DEREGISTRATION_PROTECTION_REQUEST, output: Some(&ENABLE_IMAGE_DEREGISTRATION_PROTECTION_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = EnableImageDeregistrationProtectionRequest;
    type Output = EnableImageDeregistrationProtectionResult;
}

pub struct EnableInstanceSqlHaStandbyDetections;
impl Operation for EnableInstanceSqlHaStandbyDetections {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "EnableInstanceSqlHaStandbyDetections", service: &SERVICE, input: &ENABLE_INSTANCE_SQL_HA_STANDBY_DETECTIONS_REQUEST, output: Some(&ENABLE_INSTANCE_SQL_HA_STANDBY_DETECTIONS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = EnableInstanceSqlHaStandbyDetectionsRequest;
    type Output = EnableInstanceSqlHaStandbyDetectionsResult;
}

pub struct EnableIpamOrganizationAdminAccount;
impl Operation for EnableIpamOrganizationAdminAccount {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "EnableIpamOrganizationAdminAccount", service: &SERVICE, input: &ENABLE_IPAM_ORGANIZATION_ADMIN_ACCOUNT_REQUEST, output: Some(&ENABLE_IPAM_ORGANIZATION_ADMIN_ACCOUNT_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = EnableIpamOrganizationAdminAccountRequest;
    type Output = EnableIpamOrganizationAdminAccountResult;
}

pub struct EnableIpamPolicy;
impl Operation for EnableIpamPolicy {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "EnableIpamPolicy", service: &SERVICE, input: &ENABLE_IPAM_POLICY_REQUEST, output: Some(&ENABLE_IPAM_POLICY_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = EnableIpamPolicyRequest;
    type Output = EnableIpamPolicyResult;
}

pub struct EnableReachabilityAnalyzerOrganizationSharing;
impl Operation for EnableReachabilityAnalyzerOrganizationSharing {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "EnableReachabilityAnalyzerOrganizationSharing", service: &SERVICE, input: &ENABLE_REACHABILITY_ANALYZER_ORGANIZATION_SHARING_REQUEST, output: Some(&ENABLE_REACHABILITY_ANALYZER_ORGANIZATION_SHARING_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = EnableReachabilityAnalyzerOrganizationSharingRequest;
    type Output = EnableReachabilityAnalyzerOrganizationSharingResult;
}

pub struct EnableRouteServerPropagation;
impl Operation for EnableRouteServerPropagation {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "EnableRouteServerPropagation", service: &SERVICE, input: &ENABLE_ROUTE_SERVER_PROPAGATION_REQUEST, output: Some(&ENABLE_ROUTE_SERVER_PROPAGATION_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = EnableRouteServerPropagationRequest;
    type Output = EnableRouteServerPropagationResult;
}

pub struct EnableSerialConsoleAccess;
impl Operation for EnableSerialConsoleAccess {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "EnableSerialConsoleAccess", service: &SERVICE, input: &ENABLE_SERIAL_CONSOLE_ACCESS_REQUEST, output: Some(&ENABLE_SERIAL_CONSOLE_ACCESS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = EnableSerialConsoleAccessRequest;
    type Output = EnableSerialConsoleAccessResult;
}

pub struct EnableSnapshotBlockPublicAccess;
impl Operation for EnableSnapshotBlockPublicAccess {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "EnableSnapshotBlockPublicAccess", service: &SERVICE, input: &ENABLE_SNAPSHOT_BLOCK_PUBLIC_ACCESS_REQUEST, output: Some(&ENABLE_SNAPSHOT_BLOCK_PUBLIC_ACCESS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = EnableSnapshotBlockPublicAccessRequest;
    type Output = EnableSnapshotBlockPublicAccessResult;
}

pub struct EnableTransitGatewayRouteTablePropagation;
impl Operation for EnableTransitGatewayRouteTablePropagation {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "EnableTransitGatewayRouteTablePropagation", service: &SERVICE, input: &ENABLE_TRANSIT_GATEWAY_ROUTE_TABLE_PROPAGATION_REQUEST, output: Some(&ENABLE_TRANSIT_GATEWAY_ROUTE_TABLE_PROPAGATION_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = EnableTransitGatewayRouteTablePropagationRequest;
    type Output = EnableTransitGatewayRouteTablePropagationResult;
}

pub struct EnableVgwRoutePropagation;
impl Operation for EnableVgwRoutePropagation {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "EnableVgwRoutePropagation", service: &SERVICE, input: &ENABLE_VGW_ROUTE_PROPAGATION_REQUEST, output: None,
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = EnableVgwRoutePropagationRequest;
    type Output = ();
}

pub struct EnableVolumeIO;
impl Operation for EnableVolumeIO {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "EnableVolumeIO", service: &SERVICE, input: &ENABLE_VOLUME_IO_REQUEST, output: None,
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = EnableVolumeIORequest;
    type Output = ();
}

pub struct EnableVpcClassicLink;
impl Operation for EnableVpcClassicLink {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "EnableVpcClassicLink", service: &SERVICE, input: &ENABLE_VPC_CLASSIC_LINK_REQUEST, output: Some(&ENABLE_VPC_CLASSIC_LINK_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = EnableVpcClassicLinkRequest;
    type Output = EnableVpcClassicLinkResult;
}

pub struct EnableVpcClassicLinkDnsSupport;
impl Operation for EnableVpcClassicLinkDnsSupport {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "EnableVpcClassicLinkDnsSupport", service: &SERVICE, input: &ENABLE_VPC_CLASSIC_LINK_DNS_SUPPORT_REQUEST, output: Some(&ENABLE_VPC_CLASSIC_LINK_DNS_SUPPORT_RESULT),
        dry_run: false, client_token: None, paginated: false,
    };
    type Input = EnableVpcClassicLinkDnsSupportRequest;
    type Output = EnableVpcClassicLinkDnsSupportResult;
}

pub struct ExportClientVpnClientCertificateRevocationList;
impl Operation for ExportClientVpnClientCertificateRevocationList {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ExportClientVpnClientCertificateRevocationList", service: &SERVICE, input: &EXPORT_CLIENT_VPN_CLIENT_CERTIFICATE_REVOCATION_LIST_REQUEST, output: Some(&EXPORT_CLIENT_VPN_CLIENT_CERTIFICATE_REVOCATION_LIST_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ExportClientVpnClientCertificateRevocationListRequest;
    type Output = ExportClientVpnClientCertificateRevocationListResult;
}

pub struct ExportClientVpnClientConfiguration;
impl Operation for ExportClientVpnClientConfiguration {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ExportClientVpnClientConfiguration", service: &SERVICE, input: &EXPORT_CLIENT_VPN_CLIENT_CONFIGURATION_REQUEST, output: Some(&EXPORT_CLIENT_VPN_CLIENT_CONFIGURATION_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ExportClientVpnClientConfigurationRequest;
    type Output = ExportClientVpnClientConfigurationResult;
}

pub struct ExportImage;
impl Operation for ExportImage {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ExportImage", service: &SERVICE, input: &EXPORT_IMAGE_REQUEST, output: Some(&EXPORT_IMAGE_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = ExportImageRequest;
    type Output = ExportImageResult;
}

pub struct ExportTransitGatewayRoutes;
impl Operation for ExportTransitGatewayRoutes {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ExportTransitGatewayRoutes", service: &SERVICE, input: &EXPORT_TRANSIT_GATEWAY_ROUTES_REQUEST, output: Some(&EXPORT_TRANSIT_GATEWAY_ROUTES_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ExportTransitGatewayRoutesRequest;
    type Output = ExportTransitGatewayRoutesResult;
}

pub struct ExportVerifiedAccessInstanceClientConfiguration;
impl Operation for ExportVerifiedAccessInstanceClientConfiguration {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ExportVerifiedAccessInstanceClientConfiguration", service: &SERVICE, input: &EXPORT_VERIFIED_ACCESS_INSTANCE_CLIENT_CONFIGURATION_REQUEST, output: Some(&EXPORT_VERIFIED_ACCESS_INSTANCE_CLIENT_CONFIGURATION_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ExportVerifiedAccessInstanceClientConfigurationRequest;
    type Output = ExportVerifiedAccessInstanceClientConfigurationResult;
}

pub struct GetActiveVpnTunnelStatus;
impl Operation for GetActiveVpnTunnelStatus {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetActiveVpnTunnelStatus", service: &SERVICE, input: &GET_ACTIVE_VPN_TUNNEL_STATUS_REQUEST, output: Some(&GET_ACTIVE_VPN_TUNNEL_STATUS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = GetActiveVpnTunnelStatusRequest;
    type Output = GetActiveVpnTunnelStatusResult;
}

pub struct GetAllowedImagesSettings;
impl Operation for GetAllowedImagesSettings {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetAllowedImagesSettings", service: &SERVICE, input: &GET_ALLOWED_IMAGES_SETTINGS_REQUEST, output: Some(&GET_ALLOWED_IMAGES_SETTINGS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = GetAllowedImagesSettingsRequest;
    type Output = GetAllowedImagesSettingsResult;
}

pub struct GetAssociatedEnclaveCertificateIamRoles;
impl Operation for GetAssociatedEnclaveCertificateIamRoles {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetAssociatedEnclaveCertificateIamRoles", service: &SERVICE, input: &GET_ASSOCIATED_ENCLAVE_CERTIFICATE_IAM_ROLES_REQUEST, output: Some(&GET_ASSOCIATED_ENCLAVE_CERTIFICATE_IAM_ROLES_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = GetAssociatedEnclaveCertificateIamRolesRequest;
    type Output = GetAssociatedEnclaveCertificateIamRolesResult;
}

pub struct GetAssociatedIpv6PoolCidrs;
impl Operation for GetAssociatedIpv6PoolCidrs {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetAssociatedIpv6PoolCidrs", service: &SERVICE, input: &GET_ASSOCIATED_IPV6_POOL_CIDRS_REQUEST, output: Some(&GET_ASSOCIATED_IPV6_POOL_CIDRS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = GetAssociatedIpv6PoolCidrsRequest;
    type Output = GetAssociatedIpv6PoolCidrsResult;
}

pub struct GetAwsNetworkPerformanceData;
impl Operation for GetAwsNetworkPerformanceData {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetAwsNetworkPerformanceData", service: &SERVICE, input: &GET_AWS_NETWORK_PERFORMANCE_DATA_REQUEST, output: Some(&GET_AWS_NETWORK_PERFORMANCE_DATA_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = GetAwsNetworkPerformanceDataRequest;
    type Output = GetAwsNetworkPerformanceDataResult;
}

pub struct GetCapacityManagerAttributes;
impl Operation for GetCapacityManagerAttributes {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetCapacityManagerAttributes", service: &SERVICE, input: &GET_CAPACITY_MANAGER_ATTRIBUTES_REQUEST, output: Some(&GET_CAPACITY_MANAGER_ATTRIBUTES_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = GetCapacityManagerAttributesRequest;
    type Output = GetCapacityManagerAttributesResult;
}

pub struct GetCapacityManagerMetricData;
impl Operation for GetCapacityManagerMetricData {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetCapacityManagerMetricData", service: &SERVICE, input: &GET_CAPACITY_MANAGER_METRIC_DATA_REQUEST, output: Some(&GET_CAPACITY_MANAGER_METRIC_DATA_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = GetCapacityManagerMetricDataRequest;
    type Output = GetCapacityManagerMetricDataResult;
}

pub struct GetCapacityManagerMetricDimensions;
impl Operation for GetCapacityManagerMetricDimensions {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetCapacityManagerMetricDimensions", service: &SERVICE, input: &GET_CAPACITY_MANAGER_METRIC_DIMENSIONS_REQUEST, output: Some(&GET_CAPACITY_MANAGER_METRIC_DIMENSIONS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = GetCapacityManagerMetricDimensionsRequest;
    type Output = GetCapacityManagerMetricDimensionsResult;
}

pub struct GetCapacityManagerMonitoredTagKeys;
impl Operation for GetCapacityManagerMonitoredTagKeys {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetCapacityManagerMonitoredTagKeys", service: &SERVICE, input: &GET_CAPACITY_MANAGER_MONITORED_TAG_KEYS_REQUEST, output: Some(&GET_CAPACITY_MANAGER_MONITORED_TAG_KEYS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = GetCapacityManagerMonitoredTagKeysRequest;
    type Output = GetCapacityManagerMonitoredTagKeysResult;
}

pub struct GetCapacityReservationUsage;
impl Operation for GetCapacityReservationUsage {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetCapacityReservationUsage", service: &SERVICE, input: &GET_CAPACITY_RESERVATION_USAGE_REQUEST, output: Some(&GET_CAPACITY_RESERVATION_USAGE_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = GetCapacityReservationUsageRequest;
    type Output = GetCapacityReservationUsageResult;
}

pub struct GetCoipPoolUsage;
impl Operation for GetCoipPoolUsage {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetCoipPoolUsage", service: &SERVICE, input: &GET_COIP_POOL_USAGE_REQUEST, output: Some(&GET_COIP_POOL_USAGE_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = GetCoipPoolUsageRequest;
    type Output = GetCoipPoolUsageResult;
}

pub struct GetConsoleOutput;
impl Operation for GetConsoleOutput {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetConsoleOutput", service: &SERVICE, input: &GET_CONSOLE_OUTPUT_REQUEST, output: Some(&GET_CONSOLE_OUTPUT_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = GetConsoleOutputRequest;
    type Output = GetConsoleOutputResult;
}

pub struct GetConsoleScreenshot;
impl Operation for GetConsoleScreenshot {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetConsoleScreenshot", service: &SERVICE, input: &GET_CONSOLE_SCREENSHOT_REQUEST, output: Some(&GET_CONSOLE_SCREENSHOT_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = GetConsoleScreenshotRequest;
    type Output = GetConsoleScreenshotResult;
}

pub struct GetDeclarativePoliciesReportSummary;
impl Operation for GetDeclarativePoliciesReportSummary {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetDeclarativePoliciesReportSummary", service: &SERVICE, input: &GET_DECLARATIVE_POLICIES_REPORT_SUMMARY_REQUEST, output: Some(&GET_DECLARATIVE_POLICIES_REPORT_SUMMARY_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = GetDeclarativePoliciesReportSummaryRequest;
    type Output = GetDeclarativePoliciesReportSummaryResult;
}

pub struct GetDefaultCreditSpecification;
impl Operation for GetDefaultCreditSpecification {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetDefaultCreditSpecification", service: &SERVICE, input: &GET_DEFAULT_CREDIT_SPECIFICATION_REQUEST, output: Some(&GET_DEFAULT_CREDIT_SPECIFICATION_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = GetDefaultCreditSpecificationRequest;
    type Output = GetDefaultCreditSpecificationResult;
}

pub struct GetEbsDefaultKmsKeyId;
impl Operation for GetEbsDefaultKmsKeyId {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetEbsDefaultKmsKeyId", service: &SERVICE, input: &GET_EBS_DEFAULT_KMS_KEY_ID_REQUEST, output: Some(&GET_EBS_DEFAULT_KMS_KEY_ID_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = GetEbsDefaultKmsKeyIdRequest;
    type Output = GetEbsDefaultKmsKeyIdResult;
}

pub struct GetEbsEncryptionByDefault;
impl Operation for GetEbsEncryptionByDefault {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetEbsEncryptionByDefault", service: &SERVICE, input: &GET_EBS_ENCRYPTION_BY_DEFAULT_REQUEST, output: Some(&GET_EBS_ENCRYPTION_BY_DEFAULT_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = GetEbsEncryptionByDefaultRequest;
    type Output = GetEbsEncryptionByDefaultResult;
}

pub struct GetEnabledIpamPolicy;
impl Operation for GetEnabledIpamPolicy {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetEnabledIpamPolicy", service: &SERVICE, input: &GET_ENABLED_IPAM_POLICY_REQUEST, output: Some(&GET_ENABLED_IPAM_POLICY_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = GetEnabledIpamPolicyRequest;
    type Output = GetEnabledIpamPolicyResult;
}

pub struct GetFlowLogsIntegrationTemplate;
impl Operation for GetFlowLogsIntegrationTemplate {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetFlowLogsIntegrationTemplate", service: &SERVICE, input: &GET_FLOW_LOGS_INTEGRATION_TEMPLATE_REQUEST, output: Some(&GET_FLOW_LOGS_INTEGRATION_TEMPLATE_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = GetFlowLogsIntegrationTemplateRequest;
    type Output = GetFlowLogsIntegrationTemplateResult;
}

pub struct GetGroupsForCapacityReservation;
impl Operation for GetGroupsForCapacityReservation {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetGroupsForCapacityReservation", service: &SERVICE, input: &GET_GROUPS_FOR_CAPACITY_RESERVATION_REQUEST, output: Some(&GET_GROUPS_FOR_CAPACITY_RESERVATION_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = GetGroupsForCapacityReservationRequest;
    type Output = GetGroupsForCapacityReservationResult;
}

pub struct GetHostReservationPurchasePreview;
impl Operation for GetHostReservationPurchasePreview {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetHostReservationPurchasePreview", service: &SERVICE, input: &GET_HOST_RESERVATION_PURCHASE_PREVIEW_REQUEST, output: Some(&GET_HOST_RESERVATION_PURCHASE_PREVIEW_RESULT),
        dry_run: false, client_token: None, paginated: false,
    };
    type Input = GetHostReservationPurchasePreviewRequest;
    type Output = GetHostReservationPurchasePreviewResult;
}

pub struct GetImageAncestry;
impl Operation for GetImageAncestry {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetImageAncestry", service: &SERVICE, input: &GET_IMAGE_ANCESTRY_REQUEST, output: Some(&GET_IMAGE_ANCESTRY_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = GetImageAncestryRequest;
    type Output = GetImageAncestryResult;
}

pub struct GetImageBlockPublicAccessState;
impl Operation for GetImageBlockPublicAccessState {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetImageBlockPublicAccessState", service: &SERVICE, input: &GET_IMAGE_BLOCK_PUBLIC_ACCESS_STATE_REQUEST, output: Some(&GET_IMAGE_BLOCK_PUBLIC_ACCESS_STATE_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = GetImageBlockPublicAccessStateRequest;
    type Output = GetImageBlockPublicAccessStateResult;
}

pub struct GetInstanceMetadataDefaults;
impl Operation for GetInstanceMetadataDefaults {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetInstanceMetadataDefaults", service: &SERVICE, input: &GET_INSTANCE_METADATA_DEFAULTS_REQUEST, output: Some(&GET_INSTANCE_METADATA_DEFAULTS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = GetInstanceMetadataDefaultsRequest;
    type Output = GetInstanceMetadataDefaultsResult;
}

pub struct GetInstanceTpmEkPub;
impl Operation for GetInstanceTpmEkPub {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetInstanceTpmEkPub", service: &SERVICE, input: &GET_INSTANCE_TPM_EK_PUB_REQUEST, output: Some(&GET_INSTANCE_TPM_EK_PUB_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = GetInstanceTpmEkPubRequest;
    type Output = GetInstanceTpmEkPubResult;
}

pub struct GetInstanceTypesFromInstanceRequirements;
impl Operation for GetInstanceTypesFromInstanceRequirements {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetInstanceTypesFromInstanceRequirements", service: &SERVICE, input: &GET_INSTANCE_TYPES_FROM_INSTANCE_REQUIREMENTS_REQUEST, output: Some(&GET_INSTANCE_TYPES_FROM_INSTANCE_REQUIREMENTS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = GetInstanceTypesFromInstanceRequirementsRequest;
    type Output = GetInstanceTypesFromInstanceRequirementsResult;
}

pub struct GetInstanceUefiData;
impl Operation for GetInstanceUefiData {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetInstanceUefiData", service: &SERVICE, input: &GET_INSTANCE_UEFI_DATA_REQUEST, output: Some(&GET_INSTANCE_UEFI_DATA_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = GetInstanceUefiDataRequest;
    type Output = GetInstanceUefiDataResult;
}

pub struct GetIpamAddressHistory;
impl Operation for GetIpamAddressHistory {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetIpamAddressHistory", service: &SERVICE, input: &GET_IPAM_ADDRESS_HISTORY_REQUEST, output: Some(&GET_IPAM_ADDRESS_HISTORY_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = GetIpamAddressHistoryRequest;
    type Output = GetIpamAddressHistoryResult;
}

pub struct GetIpamDiscoveredAccounts;
impl Operation for GetIpamDiscoveredAccounts {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetIpamDiscoveredAccounts", service: &SERVICE, input: &GET_IPAM_DISCOVERED_ACCOUNTS_REQUEST, output: Some(&GET_IPAM_DISCOVERED_ACCOUNTS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = GetIpamDiscoveredAccountsRequest;
    type Output = GetIpamDiscoveredAccountsResult;
}

pub struct GetIpamDiscoveredPublicAddresses;
impl Operation for GetIpamDiscoveredPublicAddresses {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetIpamDiscoveredPublicAddresses", service: &SERVICE, input: &GET_IPAM_DISCOVERED_PUBLIC_ADDRESSES_REQUEST, output: Some(&GET_IPAM_DISCOVERED_PUBLIC_ADDRESSES_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = GetIpamDiscoveredPublicAddressesRequest;
    type Output = GetIpamDiscoveredPublicAddressesResult;
}

pub struct GetIpamDiscoveredResourceCidrs;
impl Operation for GetIpamDiscoveredResourceCidrs {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetIpamDiscoveredResourceCidrs", service: &SERVICE, input: &GET_IPAM_DISCOVERED_RESOURCE_CIDRS_REQUEST, output: Some(&GET_IPAM_DISCOVERED_RESOURCE_CIDRS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = GetIpamDiscoveredResourceCidrsRequest;
    type Output = GetIpamDiscoveredResourceCidrsResult;
}

pub struct GetIpamPolicyAllocationRules;
impl Operation for GetIpamPolicyAllocationRules {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetIpamPolicyAllocationRules", service: &SERVICE, input: &GET_IPAM_POLICY_ALLOCATION_RULES_REQUEST, output: Some(&GET_IPAM_POLICY_ALLOCATION_RULES_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = GetIpamPolicyAllocationRulesRequest;
    type Output = GetIpamPolicyAllocationRulesResult;
}

pub struct GetIpamPolicyOrganizationTargets;
impl Operation for GetIpamPolicyOrganizationTargets {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetIpamPolicyOrganizationTargets", service: &SERVICE, input: &GET_IPAM_POLICY_ORGANIZATION_TARGETS_REQUEST, output: Some(&GET_IPAM_POLICY_ORGANIZATION_TARGETS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = GetIpamPolicyOrganizationTargetsRequest;
    type Output = GetIpamPolicyOrganizationTargetsResult;
}

pub struct GetIpamPoolAllocations;
impl Operation for GetIpamPoolAllocations {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetIpamPoolAllocations", service: &SERVICE, input: &GET_IPAM_POOL_ALLOCATIONS_REQUEST, output: Some(&GET_IPAM_POOL_ALLOCATIONS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = GetIpamPoolAllocationsRequest;
    type Output = GetIpamPoolAllocationsResult;
}

pub struct GetIpamPoolCidrs;
impl Operation for GetIpamPoolCidrs {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetIpamPoolCidrs", service: &SERVICE, input: &GET_IPAM_POOL_CIDRS_REQUEST, output: Some(&GET_IPAM_POOL_CIDRS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = GetIpamPoolCidrsRequest;
    type Output = GetIpamPoolCidrsResult;
}

pub struct GetIpamPrefixListResolverRules;
impl Operation for GetIpamPrefixListResolverRules {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetIpamPrefixListResolverRules", service: &SERVICE, input: &GET_IPAM_PREFIX_LIST_RESOLVER_RULES_REQUEST, output: Some(&GET_IPAM_PREFIX_LIST_RESOLVER_RULES_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = GetIpamPrefixListResolverRulesRequest;
    type Output = GetIpamPrefixListResolverRulesResult;
}

pub struct GetIpamPrefixListResolverVersionEntries;
impl Operation for GetIpamPrefixListResolverVersionEntries {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetIpamPrefixListResolverVersionEntries", service: &SERVICE, input: &GET_IPAM_PREFIX_LIST_RESOLVER_VERSION_ENTRIES_REQUEST, output: Some(&GET_IPAM_PREFIX_LIST_RESOLVER_VERSION_ENTRIES_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = GetIpamPrefixListResolverVersionEntriesRequest;
    type Output = GetIpamPrefixListResolverVersionEntriesResult;
}

pub struct GetIpamPrefixListResolverVersions;
impl Operation for GetIpamPrefixListResolverVersions {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetIpamPrefixListResolverVersions", service: &SERVICE, input: &GET_IPAM_PREFIX_LIST_RESOLVER_VERSIONS_REQUEST, output: Some(&GET_IPAM_PREFIX_LIST_RESOLVER_VERSIONS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = GetIpamPrefixListResolverVersionsRequest;
    type Output = GetIpamPrefixListResolverVersionsResult;
}

pub struct GetIpamResourceCidrs;
impl Operation for GetIpamResourceCidrs {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetIpamResourceCidrs", service: &SERVICE, input: &GET_IPAM_RESOURCE_CIDRS_REQUEST, output: Some(&GET_IPAM_RESOURCE_CIDRS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = GetIpamResourceCidrsRequest;
    type Output = GetIpamResourceCidrsResult;
}

pub struct GetLaunchTemplateData;
impl Operation for GetLaunchTemplateData {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetLaunchTemplateData", service: &SERVICE, input: &GET_LAUNCH_TEMPLATE_DATA_REQUEST, output: Some(&GET_LAUNCH_TEMPLATE_DATA_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = GetLaunchTemplateDataRequest;
    type Output = GetLaunchTemplateDataResult;
}

pub struct GetManagedPrefixListAssociations;
impl Operation for GetManagedPrefixListAssociations {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetManagedPrefixListAssociations", service: &SERVICE, input: &GET_MANAGED_PREFIX_LIST_ASSOCIATIONS_REQUEST, output: Some(&GET_MANAGED_PREFIX_LIST_ASSOCIATIONS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = GetManagedPrefixListAssociationsRequest;
    type Output = GetManagedPrefixListAssociationsResult;
}

pub struct GetManagedPrefixListEntries;
impl Operation for GetManagedPrefixListEntries {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetManagedPrefixListEntries", service: &SERVICE, input: &GET_MANAGED_PREFIX_LIST_ENTRIES_REQUEST, output: Some(&GET_MANAGED_PREFIX_LIST_ENTRIES_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = GetManagedPrefixListEntriesRequest;
    type Output = GetManagedPrefixListEntriesResult;
}

pub struct GetManagedResourceVisibility;
impl Operation for GetManagedResourceVisibility {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetManagedResourceVisibility", service: &SERVICE, input: &GET_MANAGED_RESOURCE_VISIBILITY_REQUEST, output: Some(&GET_MANAGED_RESOURCE_VISIBILITY_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = GetManagedResourceVisibilityRequest;
    type Output = GetManagedResourceVisibilityResult;
}

pub struct GetNetworkInsightsAccessScopeAnalysisFindings;
impl Operation for GetNetworkInsightsAccessScopeAnalysisFindings {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetNetworkInsightsAccessScopeAnalysisFindings", service: &SERVICE, input: &GET_NETWORK_INSIGHTS_ACCESS_SCOPE_ANALYSIS_FINDINGS_REQUEST, output: Some(&GET_NETWORK_INSIGHTS_ACCESS_SCOPE_ANALYSIS_FINDINGS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = GetNetworkInsightsAccessScopeAnalysisFindingsRequest;
    type Output = GetNetworkInsightsAccessScopeAnalysisFindingsResult;
}

pub struct GetNetworkInsightsAccessScopeContent;
impl Operation for GetNetworkInsightsAccessScopeContent {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetNetworkInsightsAccessScopeContent", service: &SERVICE, input: &GET_NETWORK_INSIGHTS_ACCESS_SCOPE_CONTENT_REQUEST, output: Some(&GET_NETWORK_INSIGHTS_ACCESS_SCOPE_CONTENT_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = GetNetworkInsightsAccessScopeContentRequest;
    type Output = GetNetworkInsightsAccessScopeContentResult;
}

pub struct GetPasswordData;
impl Operation for GetPasswordData {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetPasswordData", service: &SERVICE, input: &GET_PASSWORD_DATA_REQUEST, output: Some(&GET_PASSWORD_DATA_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = GetPasswordDataRequest;
    type Output = GetPasswordDataResult;
}

pub struct GetReservedInstancesExchangeQuote;
impl Operation for GetReservedInstancesExchangeQuote {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetReservedInstancesExchangeQuote", service: &SERVICE, input: &GET_RESERVED_INSTANCES_EXCHANGE_QUOTE_REQUEST, output: Some(&GET_RESERVED_INSTANCES_EXCHANGE_QUOTE_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = GetReservedInstancesExchangeQuoteRequest;
    type Output = GetReservedInstancesExchangeQuoteResult;
}

pub struct GetRouteServerAssociations;
impl Operation for GetRouteServerAssociations {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetRouteServerAssociations", service: &SERVICE, input: &GET_ROUTE_SERVER_ASSOCIATIONS_REQUEST, output: Some(&GET_ROUTE_SERVER_ASSOCIATIONS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = GetRouteServerAssociationsRequest;
    type Output = GetRouteServerAssociationsResult;
}

pub struct GetRouteServerPropagations;
impl Operation for GetRouteServerPropagations {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetRouteServerPropagations", service: &SERVICE, input: &GET_ROUTE_SERVER_PROPAGATIONS_REQUEST, output: Some(&GET_ROUTE_SERVER_PROPAGATIONS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = GetRouteServerPropagationsRequest;
    type Output = GetRouteServerPropagationsResult;
}

pub struct GetRouteServerRoutingDatabase;
impl Operation for GetRouteServerRoutingDatabase {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetRouteServerRoutingDatabase", service: &SERVICE, input: &GET_ROUTE_SERVER_ROUTING_DATABASE_REQUEST, output: Some(&GET_ROUTE_SERVER_ROUTING_DATABASE_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = GetRouteServerRoutingDatabaseRequest;
    type Output = GetRouteServerRoutingDatabaseResult;
}

pub struct GetSecurityGroupsForVpc;
impl Operation for GetSecurityGroupsForVpc {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetSecurityGroupsForVpc", service: &SERVICE, input: &GET_SECURITY_GROUPS_FOR_VPC_REQUEST, output: Some(&GET_SECURITY_GROUPS_FOR_VPC_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = GetSecurityGroupsForVpcRequest;
    type Output = GetSecurityGroupsForVpcResult;
}

pub struct GetSerialConsoleAccessStatus;
impl Operation for GetSerialConsoleAccessStatus {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetSerialConsoleAccessStatus", service: &SERVICE, input: &GET_SERIAL_CONSOLE_ACCESS_STATUS_REQUEST, output: Some(&GET_SERIAL_CONSOLE_ACCESS_STATUS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = GetSerialConsoleAccessStatusRequest;
    type Output = GetSerialConsoleAccessStatusResult;
}

pub struct GetSnapshotBlockPublicAccessState;
impl Operation for GetSnapshotBlockPublicAccessState {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetSnapshotBlockPublicAccessState", service: &SERVICE, input: &GET_SNAPSHOT_BLOCK_PUBLIC_ACCESS_STATE_REQUEST, output: Some(&GET_SNAPSHOT_BLOCK_PUBLIC_ACCESS_STATE_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = GetSnapshotBlockPublicAccessStateRequest;
    type Output = GetSnapshotBlockPublicAccessStateResult;
}

pub struct GetSpotPlacementScores;
impl Operation for GetSpotPlacementScores {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetSpotPlacementScores", service: &SERVICE, input: &GET_SPOT_PLACEMENT_SCORES_REQUEST, output: Some(&GET_SPOT_PLACEMENT_SCORES_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = GetSpotPlacementScoresRequest;
    type Output = GetSpotPlacementScoresResult;
}

pub struct GetSubnetCidrReservations;
impl Operation for GetSubnetCidrReservations {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetSubnetCidrReservations", service: &SERVICE, input: &GET_SUBNET_CIDR_RESERVATIONS_REQUEST, output: Some(&GET_SUBNET_CIDR_RESERVATIONS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = GetSubnetCidrReservationsRequest;
    type Output = GetSubnetCidrReservationsResult;
}

pub struct GetTransitGatewayAttachmentPropagations;
impl Operation for GetTransitGatewayAttachmentPropagations {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetTransitGatewayAttachmentPropagations", service: &SERVICE, input: &GET_TRANSIT_GATEWAY_ATTACHMENT_PROPAGATIONS_REQUEST, output: Some(&GET_TRANSIT_GATEWAY_ATTACHMENT_PROPAGATIONS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = GetTransitGatewayAttachmentPropagationsRequest;
    type Output = GetTransitGatewayAttachmentPropagationsResult;
}

pub struct GetTransitGatewayMeteringPolicyEntries;
impl Operation for GetTransitGatewayMeteringPolicyEntries {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetTransitGatewayMeteringPolicyEntries", service: &SERVICE, input: &GET_TRANSIT_GATEWAY_METERING_POLICY_ENTRIES_REQUEST, output: Some(&GET_TRANSIT_GATEWAY_METERING_POLICY_ENTRIES_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = GetTransitGatewayMeteringPolicyEntriesRequest;
    type Output = GetTransitGatewayMeteringPolicyEntriesResult;
}

pub struct GetTransitGatewayMulticastDomainAssociations;
impl Operation for GetTransitGatewayMulticastDomainAssociations {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetTransitGatewayMulticastDomainAssociations", service: &SERVICE, input: &GET_TRANSIT_GATEWAY_MULTICAST_DOMAIN_ASSOCIATIONS_REQUEST, output: Some(&GET_TRANSIT_GATEWAY_MULTICAST_DOMAIN_ASSOCIATIONS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = GetTransitGatewayMulticastDomainAssociationsRequest;
    type Output = GetTransitGatewayMulticastDomainAssociationsResult;
}

pub struct GetTransitGatewayPolicyTableAssociations;
impl Operation for GetTransitGatewayPolicyTableAssociations {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetTransitGatewayPolicyTableAssociations", service: &SERVICE, input: &GET_TRANSIT_GATEWAY_POLICY_TABLE_ASSOCIATIONS_REQUEST, output: Some(&GET_TRANSIT_GATEWAY_POLICY_TABLE_ASSOCIATIONS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = GetTransitGatewayPolicyTableAssociationsRequest;
    type Output = GetTransitGatewayPolicyTableAssociationsResult;
}

pub struct GetTransitGatewayPolicyTableEntries;
impl Operation for GetTransitGatewayPolicyTableEntries {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetTransitGatewayPolicyTableEntries", service: &SERVICE, input: &GET_TRANSIT_GATEWAY_POLICY_TABLE_ENTRIES_REQUEST, output: Some(&GET_TRANSIT_GATEWAY_POLICY_TABLE_ENTRIES_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = GetTransitGatewayPolicyTableEntriesRequest;
    type Output = GetTransitGatewayPolicyTableEntriesResult;
}

pub struct GetTransitGatewayPrefixListReferences;
impl Operation for GetTransitGatewayPrefixListReferences {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetTransitGatewayPrefixListReferences", service: &SERVICE, input: &GET_TRANSIT_GATEWAY_PREFIX_LIST_REFERENCES_REQUEST, output: Some(&GET_TRANSIT_GATEWAY_PREFIX_LIST_REFERENCES_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = GetTransitGatewayPrefixListReferencesRequest;
    type Output = GetTransitGatewayPrefixListReferencesResult;
}

pub struct GetTransitGatewayRouteTableAssociations;
impl Operation for GetTransitGatewayRouteTableAssociations {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetTransitGatewayRouteTableAssociations", service: &SERVICE, input: &GET_TRANSIT_GATEWAY_ROUTE_TABLE_ASSOCIATIONS_REQUEST, output: Some(&GET_TRANSIT_GATEWAY_ROUTE_TABLE_ASSOCIATIONS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = GetTransitGatewayRouteTableAssociationsRequest;
    type Output = GetTransitGatewayRouteTableAssociationsResult;
}

pub struct GetTransitGatewayRouteTablePropagations;
impl Operation for GetTransitGatewayRouteTablePropagations {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetTransitGatewayRouteTablePropagations", service: &SERVICE, input: &GET_TRANSIT_GATEWAY_ROUTE_TABLE_PROPAGATIONS_REQUEST, output: Some(&GET_TRANSIT_GATEWAY_ROUTE_TABLE_PROPAGATIONS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = GetTransitGatewayRouteTablePropagationsRequest;
    type Output = GetTransitGatewayRouteTablePropagationsResult;
}

pub struct GetVerifiedAccessEndpointPolicy;
impl Operation for GetVerifiedAccessEndpointPolicy {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetVerifiedAccessEndpointPolicy", service: &SERVICE, input: &GET_VERIFIED_ACCESS_ENDPOINT_POLICY_REQUEST, output: Some(&GET_VERIFIED_ACCESS_ENDPOINT_POLICY_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = GetVerifiedAccessEndpointPolicyRequest;
    type Output = GetVerifiedAccessEndpointPolicyResult;
}

pub struct GetVerifiedAccessEndpointTargets;
impl Operation for GetVerifiedAccessEndpointTargets {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetVerifiedAccessEndpointTargets", service: &SERVICE, input: &GET_VERIFIED_ACCESS_ENDPOINT_TARGETS_REQUEST, output: Some(&GET_VERIFIED_ACCESS_ENDPOINT_TARGETS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = GetVerifiedAccessEndpointTargetsRequest;
    type Output = GetVerifiedAccessEndpointTargetsResult;
}

pub struct GetVerifiedAccessGroupPolicy;
impl Operation for GetVerifiedAccessGroupPolicy {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetVerifiedAccessGroupPolicy", service: &SERVICE, input: &GET_VERIFIED_ACCESS_GROUP_POLICY_REQUEST, output: Some(&GET_VERIFIED_ACCESS_GROUP_POLICY_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = GetVerifiedAccessGroupPolicyRequest;
    type Output = GetVerifiedAccessGroupPolicyResult;
}

pub struct GetVpcResourcesBlockingEncryptionEnforcement;
impl Operation for GetVpcResourcesBlockingEncryptionEnforcement {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetVpcResourcesBlockingEncryptionEnforcement", service: &SERVICE, input: &GET_VPC_RESOURCES_BLOCKING_ENCRYPTION_ENFORCEMENT_REQUEST, output: Some(&GET_VPC_RESOURCES_BLOCKING_ENCRYPTION_ENFORCEMENT_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = GetVpcResourcesBlockingEncryptionEnforcementRequest;
    type Output = GetVpcResourcesBlockingEncryptionEnforcementResult;
}

pub struct GetVpnConnectionDeviceSampleConfiguration;
impl Operation for GetVpnConnectionDeviceSampleConfiguration {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetVpnConnectionDeviceSampleConfiguration", service: &SERVICE, input: &GET_VPN_CONNECTION_DEVICE_SAMPLE_CONFIGURATION_REQUEST, output: Some(&GET_VPN_CONNECTION_DEVICE_SAMPLE_CONFIGURATION_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = GetVpnConnectionDeviceSampleConfigurationRequest;
    type Output = GetVpnConnectionDeviceSampleConfigurationResult;
}

pub struct GetVpnConnectionDeviceTypes;
impl Operation for GetVpnConnectionDeviceTypes {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetVpnConnectionDeviceTypes", service: &SERVICE, input: &GET_VPN_CONNECTION_DEVICE_TYPES_REQUEST, output: Some(&GET_VPN_CONNECTION_DEVICE_TYPES_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = GetVpnConnectionDeviceTypesRequest;
    type Output = GetVpnConnectionDeviceTypesResult;
}

pub struct GetVpnTunnelReplacementStatus;
impl Operation for GetVpnTunnelReplacementStatus {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetVpnTunnelReplacementStatus", service: &SERVICE, input: &GET_VPN_TUNNEL_REPLACEMENT_STATUS_REQUEST, output: Some(&GET_VPN_TUNNEL_REPLACEMENT_STATUS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = GetVpnTunnelReplacementStatusRequest;
    type Output = GetVpnTunnelReplacementStatusResult;
}

pub struct ImportClientVpnClientCertificateRevocationList;
impl Operation for ImportClientVpnClientCertificateRevocationList {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ImportClientVpnClientCertificateRevocationList", service: &SERVICE, input: &IMPORT_CLIENT_VPN_CLIENT_CERTIFICATE_REVOCATION_LIST_REQUEST, output: Some(&IMPORT_CLIENT_VPN_CLIENT_CERTIFICATE_REVOCATION_LIST_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ImportClientVpnClientCertificateRevocationListRequest;
    type Output = ImportClientVpnClientCertificateRevocationListResult;
}

pub struct ImportImage;
impl Operation for ImportImage {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ImportImage", service: &SERVICE, input: &IMPORT_IMAGE_REQUEST, output: Some(&IMPORT_IMAGE_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ImportImageRequest;
    type Output = ImportImageResult;
}

pub struct ImportInstance;
impl Operation for ImportInstance {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ImportInstance", service: &SERVICE, input: &IMPORT_INSTANCE_REQUEST, output: Some(&IMPORT_INSTANCE_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ImportInstanceRequest;
    type Output = ImportInstanceResult;
}

pub struct ImportKeyPair;
impl Operation for ImportKeyPair {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ImportKeyPair", service: &SERVICE, input: &IMPORT_KEY_PAIR_REQUEST, output: Some(&IMPORT_KEY_PAIR_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ImportKeyPairRequest;
    type Output = ImportKeyPairResult;
}

pub struct ImportSnapshot;
impl Operation for ImportSnapshot {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ImportSnapshot", service: &SERVICE, input: &IMPORT_SNAPSHOT_REQUEST, output: Some(&IMPORT_SNAPSHOT_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ImportSnapshotRequest;
    type Output = ImportSnapshotResult;
}

pub struct ImportVolume;
impl Operation for ImportVolume {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ImportVolume", service: &SERVICE, input: &IMPORT_VOLUME_REQUEST, output: Some(&IMPORT_VOLUME_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ImportVolumeRequest;
    type Output = ImportVolumeResult;
}

pub struct ListImagesInRecycleBin;
impl Operation for ListImagesInRecycleBin {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ListImagesInRecycleBin", service: &SERVICE, input: &LIST_IMAGES_IN_RECYCLE_BIN_REQUEST, output: Some(&LIST_IMAGES_IN_RECYCLE_BIN_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = ListImagesInRecycleBinRequest;
    type Output = ListImagesInRecycleBinResult;
}

pub struct ListSnapshotsInRecycleBin;
impl Operation for ListSnapshotsInRecycleBin {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ListSnapshotsInRecycleBin", service: &SERVICE, input: &LIST_SNAPSHOTS_IN_RECYCLE_BIN_REQUEST, output: Some(&LIST_SNAPSHOTS_IN_RECYCLE_BIN_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = ListSnapshotsInRecycleBinRequest;
    type Output = ListSnapshotsInRecycleBinResult;
}

pub struct ListVolumesInRecycleBin;
impl Operation for ListVolumesInRecycleBin {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ListVolumesInRecycleBin", service: &SERVICE, input: &LIST_VOLUMES_IN_RECYCLE_BIN_REQUEST, output: Some(&LIST_VOLUMES_IN_RECYCLE_BIN_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = ListVolumesInRecycleBinRequest;
    type Output = ListVolumesInRecycleBinResult;
}

pub struct LockSnapshot;
impl Operation for LockSnapshot {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "LockSnapshot", service: &SERVICE, input: &LOCK_SNAPSHOT_REQUEST, output: Some(&LOCK_SNAPSHOT_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = LockSnapshotRequest;
    type Output = LockSnapshotResult;
}

pub struct ModifyAddressAttribute;
impl Operation for ModifyAddressAttribute {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyAddressAttribute", service: &SERVICE, input: &MODIFY_ADDRESS_ATTRIBUTE_REQUEST, output: Some(&MODIFY_ADDRESS_ATTRIBUTE_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ModifyAddressAttributeRequest;
    type Output = ModifyAddressAttributeResult;
}

pub struct ModifyAvailabilityZoneGroup;
impl Operation for ModifyAvailabilityZoneGroup {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyAvailabilityZoneGroup", service: &SERVICE, input: &MODIFY_AVAILABILITY_ZONE_GROUP_REQUEST, output: Some(&MODIFY_AVAILABILITY_ZONE_GROUP_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ModifyAvailabilityZoneGroupRequest;
    type Output = ModifyAvailabilityZoneGroupResult;
}

pub struct ModifyCapacityReservation;
impl Operation for ModifyCapacityReservation {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyCapacityReservation", service: &SERVICE, input: &MODIFY_CAPACITY_RESERVATION_REQUEST, output: Some(&MODIFY_CAPACITY_RESERVATION_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ModifyCapacityReservationRequest;
    type Output = ModifyCapacityReservationResult;
}

pub struct ModifyCapacityReservationFleet;
impl Operation for ModifyCapacityReservationFleet {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyCapacityReservationFleet", service: &SERVICE, input: &MODIFY_CAPACITY_RESERVATION_FLEET_REQUEST, output: Some(&MODIFY_CAPACITY_RESERVATION_FLEET_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ModifyCapacityReservationFleetRequest;
    type Output = ModifyCapacityReservationFleetResult;
}

pub struct ModifyClientVpnEndpoint;
impl Operation for ModifyClientVpnEndpoint {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyClientVpnEndpoint", service: &SERVICE, input: &MODIFY_CLIENT_VPN_ENDPOINT_REQUEST, output: Some(&MODIFY_CLIENT_VPN_ENDPOINT_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ModifyClientVpnEndpointRequest;
    type Output = ModifyClientVpnEndpointResult;
}

pub struct ModifyDefaultCreditSpecification;
impl Operation for ModifyDefaultCreditSpecification {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyDefaultCreditSpecification", service: &SERVICE, input: &MODIFY_DEFAULT_CREDIT_SPECIFICATION_REQUEST, output: Some(&MODIFY_DEFAULT_CREDIT_SPECIFICATION_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ModifyDefaultCreditSpecificationRequest;
    type Output = ModifyDefaultCreditSpecificationResult;
}

pub struct ModifyEbsDefaultKmsKeyId;
impl Operation for ModifyEbsDefaultKmsKeyId {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyEbsDefaultKmsKeyId", service: &SERVICE, input: &MODIFY_EBS_DEFAULT_KMS_KEY_ID_REQUEST, output: Some(&MODIFY_EBS_DEFAULT_KMS_KEY_ID_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ModifyEbsDefaultKmsKeyIdRequest;
    type Output = ModifyEbsDefaultKmsKeyIdResult;
}

pub struct ModifyFleet;
impl Operation for ModifyFleet {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyFleet", service: &SERVICE, input: &MODIFY_FLEET_REQUEST, output: Some(&MODIFY_FLEET_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ModifyFleetRequest;
    type Output = ModifyFleetResult;
}

pub struct ModifyFpgaImageAttribute;
impl Operation for ModifyFpgaImageAttribute {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyFpgaImageAttribute", service: &SERVICE, input: &MODIFY_FPGA_IMAGE_ATTRIBUTE_REQUEST, output: Some(&MODIFY_FPGA_IMAGE_ATTRIBUTE_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ModifyFpgaImageAttributeRequest;
    type Output = ModifyFpgaImageAttributeResult;
}

pub struct ModifyHosts;
impl Operation for ModifyHosts {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyHosts", service: &SERVICE, input: &MODIFY_HOSTS_REQUEST, output: Some(&MODIFY_HOSTS_RESULT),
        dry_run: false, client_token: None, paginated: false,
    };
    type Input = ModifyHostsRequest;
    type Output = ModifyHostsResult;
}

pub struct ModifyIdFormat;
impl Operation for ModifyIdFormat {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyIdFormat", service: &SERVICE, input: &MODIFY_ID_FORMAT_REQUEST, output: None,
        dry_run: false, client_token: None, paginated: false,
    };
    type Input = ModifyIdFormatRequest;
    type Output = ();
}

pub struct ModifyIdentityIdFormat;
impl Operation for ModifyIdentityIdFormat {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyIdentityIdFormat", service: &SERVICE, input: &MODIFY_IDENTITY_ID_FORMAT_REQUEST, output: None,
        dry_run: false, client_token: None, paginated: false,
    };
    type Input = ModifyIdentityIdFormatRequest;
    type Output = ();
}

pub struct ModifyImageAttribute;
impl Operation for ModifyImageAttribute {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyImageAttribute", service: &SERVICE, input: &MODIFY_IMAGE_ATTRIBUTE_REQUEST, output: None,
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ModifyImageAttributeRequest;
    type Output = ();
}

pub struct ModifyInstanceAttribute;
impl Operation for ModifyInstanceAttribute {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyInstanceAttribute", service: &SERVICE, input: &MODIFY_INSTANCE_ATTRIBUTE_REQUEST, output: None,
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ModifyInstanceAttributeRequest;
    type Output = ();
}

pub struct ModifyInstanceCapacityReservationAttributes;
impl Operation for ModifyInstanceCapacityReservationAttributes {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyInstanceCapacityReservationAttributes", service: &SERVICE, input: &MODIFY_INSTANCE_CAPACITY_RESERVATION_ATTRIBUTES_REQUEST, output: Some(&MODIFY_INSTANCE_CAPACITY_RESERVATION_ATTRIBUTES_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ModifyInstanceCapacityReservationAttributesRequest;
    type Output = ModifyInstanceCapacityReservationAttributesResult;
}

pub struct ModifyInstanceConnectEndpoint;
impl Operation for ModifyInstanceConnectEndpoint {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyInstanceConnectEndpoint", service: &SERVICE, input: &MODIFY_INSTANCE_CONNECT_ENDPOINT_REQUEST, output: Some(&MODIFY_INSTANCE_CONNECT_ENDPOINT_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ModifyInstanceConnectEndpointRequest;
    type Output = ModifyInstanceConnectEndpointResult;
}

pub struct ModifyInstanceCpuOptions;
impl Operation for ModifyInstanceCpuOptions {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyInstanceCpuOptions", service: &SERVICE, input: &MODIFY_INSTANCE_CPU_OPTIONS_REQUEST, output: Some(&MODIFY_INSTANCE_CPU_OPTIONS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ModifyInstanceCpuOptionsRequest;
    type Output = ModifyInstanceCpuOptionsResult;
}

pub struct ModifyInstanceCreditSpecification;
impl Operation for ModifyInstanceCreditSpecification {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyInstanceCreditSpecification", service: &SERVICE, input: &MODIFY_INSTANCE_CREDIT_SPECIFICATION_REQUEST, output: Some(&MODIFY_INSTANCE_CREDIT_SPECIFICATION_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ModifyInstanceCreditSpecificationRequest;
    type Output = ModifyInstanceCreditSpecificationResult;
}

pub struct ModifyInstanceEventStartTime;
impl Operation for ModifyInstanceEventStartTime {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyInstanceEventStartTime", service: &SERVICE, input: &MODIFY_INSTANCE_EVENT_START_TIME_REQUEST, output: Some(&MODIFY_INSTANCE_EVENT_START_TIME_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ModifyInstanceEventStartTimeRequest;
    type Output = ModifyInstanceEventStartTimeResult;
}

pub struct ModifyInstanceEventWindow;
impl Operation for ModifyInstanceEventWindow {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyInstanceEventWindow", service: &SERVICE, input: &MODIFY_INSTANCE_EVENT_WINDOW_REQUEST, output: Some(&MODIFY_INSTANCE_EVENT_WINDOW_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ModifyInstanceEventWindowRequest;
    type Output = ModifyInstanceEventWindowResult;
}

pub struct ModifyInstanceMaintenanceOptions;
impl Operation for ModifyInstanceMaintenanceOptions {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyInstanceMaintenanceOptions", service: &SERVICE, input: &MODIFY_INSTANCE_MAINTENANCE_OPTIONS_REQUEST, output: Some(&MODIFY_INSTANCE_MAINTENANCE_OPTIONS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ModifyInstanceMaintenanceOptionsRequest;
    type Output = ModifyInstanceMaintenanceOptionsResult;
}

pub struct ModifyInstanceMetadataDefaults;
impl Operation for ModifyInstanceMetadataDefaults {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyInstanceMetadataDefaults", service: &SERVICE, input: &MODIFY_INSTANCE_METADATA_DEFAULTS_REQUEST, output: Some(&MODIFY_INSTANCE_METADATA_DEFAULTS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ModifyInstanceMetadataDefaultsRequest;
    type Output = ModifyInstanceMetadataDefaultsResult;
}

pub struct ModifyInstanceMetadataOptions;
impl Operation for ModifyInstanceMetadataOptions {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyInstanceMetadataOptions", service: &SERVICE, input: &MODIFY_INSTANCE_METADATA_OPTIONS_REQUEST, output: Some(&MODIFY_INSTANCE_METADATA_OPTIONS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ModifyInstanceMetadataOptionsRequest;
    type Output = ModifyInstanceMetadataOptionsResult;
}

pub struct ModifyInstanceNetworkPerformanceOptions;
impl Operation for ModifyInstanceNetworkPerformanceOptions {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyInstanceNetworkPerformanceOptions", service: &SERVICE, input: &MODIFY_INSTANCE_NETWORK_PERFORMANCE_REQUEST, output: Some(&MODIFY_INSTANCE_NETWORK_PERFORMANCE_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ModifyInstanceNetworkPerformanceRequest;
    type Output = ModifyInstanceNetworkPerformanceResult;
}

pub struct ModifyInstancePlacement;
impl Operation for ModifyInstancePlacement {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyInstancePlacement", service: &SERVICE, input: &MODIFY_INSTANCE_PLACEMENT_REQUEST, output: Some(&MODIFY_INSTANCE_PLACEMENT_RESULT),
        dry_run: false, client_token: None, paginated: false,
    };
    type Input = ModifyInstancePlacementRequest;
    type Output = ModifyInstancePlacementResult;
}

pub struct ModifyIpam;
impl Operation for ModifyIpam {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyIpam", service: &SERVICE, input: &MODIFY_IPAM_REQUEST, output: Some(&MODIFY_IPAM_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ModifyIpamRequest;
    type Output = ModifyIpamResult;
}

pub struct ModifyIpamPolicyAllocationRules;
impl Operation for ModifyIpamPolicyAllocationRules {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyIpamPolicyAllocationRules", service: &SERVICE, input: &MODIFY_IPAM_POLICY_ALLOCATION_RULES_REQUEST, output: Some(&MODIFY_IPAM_POLICY_ALLOCATION_RULES_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ModifyIpamPolicyAllocationRulesRequest;
    type Output = ModifyIpamPolicyAllocationRulesResult;
}

pub struct ModifyIpamPool;
impl Operation for ModifyIpamPool {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyIpamPool", service: &SERVICE, input: &MODIFY_IPAM_POOL_REQUEST, output: Some(&MODIFY_IPAM_POOL_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ModifyIpamPoolRequest;
    type Output = ModifyIpamPoolResult;
}

pub struct ModifyIpamPoolAllocation;
impl Operation for ModifyIpamPoolAllocation {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyIpamPoolAllocation", service: &SERVICE, input: &MODIFY_IPAM_POOL_ALLOCATION_REQUEST, output: Some(&MODIFY_IPAM_POOL_ALLOCATION_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ModifyIpamPoolAllocationRequest;
    type Output = ModifyIpamPoolAllocationResult;
}

pub struct ModifyIpamPrefixListResolver;
impl Operation for ModifyIpamPrefixListResolver {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyIpamPrefixListResolver", service: &SERVICE, input: &MODIFY_IPAM_PREFIX_LIST_RESOLVER_REQUEST, output: Some(&MODIFY_IPAM_PREFIX_LIST_RESOLVER_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ModifyIpamPrefixListResolverRequest;
    type Output = ModifyIpamPrefixListResolverResult;
}

pub struct ModifyIpamPrefixListResolverTarget;
impl Operation for ModifyIpamPrefixListResolverTarget {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyIpamPrefixListResolverTarget", service: &SERVICE, input: &MODIFY_IPAM_PREFIX_LIST_RESOLVER_TARGET_REQUEST, output: Some(&MODIFY_IPAM_PREFIX_LIST_RESOLVER_TARGET_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = ModifyIpamPrefixListResolverTargetRequest;
    type Output = ModifyIpamPrefixListResolverTargetResult;
}

pub struct ModifyIpamResourceCidr;
impl Operation for ModifyIpamResourceCidr {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyIpamResourceCidr", service: &SERVICE, input: &MODIFY_IPAM_RESOURCE_CIDR_REQUEST, output: Some(&MODIFY_IPAM_RESOURCE_CIDR_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ModifyIpamResourceCidrRequest;
    type Output = ModifyIpamResourceCidrResult;
}

pub struct ModifyIpamResourceDiscovery;
impl Operation for ModifyIpamResourceDiscovery {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyIpamResourceDiscovery", service: &SERVICE, input: &MODIFY_IPAM_RESOURCE_DISCOVERY_REQUEST, output: Some(&MODIFY_IPAM_RESOURCE_DISCOVERY_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ModifyIpamResourceDiscoveryRequest;
    type Output = ModifyIpamResourceDiscoveryResult;
}

pub struct ModifyIpamScope;
impl Operation for ModifyIpamScope {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyIpamScope", service: &SERVICE, input: &MODIFY_IPAM_SCOPE_REQUEST, output: Some(&MODIFY_IPAM_SCOPE_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ModifyIpamScopeRequest;
    type Output = ModifyIpamScopeResult;
}

pub struct ModifyLaunchTemplate;
impl Operation for ModifyLaunchTemplate {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyLaunchTemplate", service: &SERVICE, input: &MODIFY_LAUNCH_TEMPLATE_REQUEST, output: Some(&MODIFY_LAUNCH_TEMPLATE_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = ModifyLaunchTemplateRequest;
    type Output = ModifyLaunchTemplateResult;
}

pub struct ModifyLocalGatewayRoute;
impl Operation for ModifyLocalGatewayRoute {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyLocalGatewayRoute", service: &SERVICE, input: &MODIFY_LOCAL_GATEWAY_ROUTE_REQUEST, output: Some(&MODIFY_LOCAL_GATEWAY_ROUTE_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ModifyLocalGatewayRouteRequest;
    type Output = ModifyLocalGatewayRouteResult;
}

pub struct ModifyManagedPrefixList;
impl Operation for ModifyManagedPrefixList {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyManagedPrefixList", service: &SERVICE, input: &MODIFY_MANAGED_PREFIX_LIST_REQUEST, output: Some(&MODIFY_MANAGED_PREFIX_LIST_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ModifyManagedPrefixListRequest;
    type Output = ModifyManagedPrefixListResult;
}

pub struct ModifyManagedResourceVisibility;
impl Operation for ModifyManagedResourceVisibility {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyManagedResourceVisibility", service: &SERVICE, input: &MODIFY_MANAGED_RESOURCE_VISIBILITY_REQUEST, output: Some(&MODIFY_MANAGED_RESOURCE_VISIBILITY_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ModifyManagedResourceVisibilityRequest;
    type Output = ModifyManagedResourceVisibilityResult;
}

pub struct ModifyNetworkInterfaceAttribute;
impl Operation for ModifyNetworkInterfaceAttribute {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyNetworkInterfaceAttribute", service: &SERVICE, input: &MODIFY_NETWORK_INTERFACE_ATTRIBUTE_REQUEST, output: None,
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ModifyNetworkInterfaceAttributeRequest;
    type Output = ();
}

pub struct ModifyPrivateDnsNameOptions;
impl Operation for ModifyPrivateDnsNameOptions {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyPrivateDnsNameOptions", service: &SERVICE, input: &MODIFY_PRIVATE_DNS_NAME_OPTIONS_REQUEST, output: Some(&MODIFY_PRIVATE_DNS_NAME_OPTIONS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ModifyPrivateDnsNameOptionsRequest;
    type Output = ModifyPrivateDnsNameOptionsResult;
}

pub struct ModifyPublicIpDnsNameOptions;
impl Operation for ModifyPublicIpDnsNameOptions {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyPublicIpDnsNameOptions", service: &SERVICE, input: &MODIFY_PUBLIC_IP_DNS_NAME_OPTIONS_REQUEST, output: Some(&MODIFY_PUBLIC_IP_DNS_NAME_OPTIONS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ModifyPublicIpDnsNameOptionsRequest;
    type Output = ModifyPublicIpDnsNameOptionsResult;
}

pub struct ModifyReservedInstances;
impl Operation for ModifyReservedInstances {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyReservedInstances", service: &SERVICE, input: &MODIFY_RESERVED_INSTANCES_REQUEST, output: Some(&MODIFY_RESERVED_INSTANCES_RESULT),
        dry_run: false, client_token: None, paginated: false,
    };
    type Input = ModifyReservedInstancesRequest;
    type Output = ModifyReservedInstancesResult;
}

pub struct ModifyRouteServer;
impl Operation for ModifyRouteServer {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyRouteServer", service: &SERVICE, input: &MODIFY_ROUTE_SERVER_REQUEST, output: Some(&MODIFY_ROUTE_SERVER_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ModifyRouteServerRequest;
    type Output = ModifyRouteServerResult;
}

pub struct ModifySecurityGroupRules;
impl Operation for ModifySecurityGroupRules {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifySecurityGroupRules", service: &SERVICE, input: &MODIFY_SECURITY_GROUP_RULES_REQUEST, output: Some(&MODIFY_SECURITY_GROUP_RULES_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ModifySecurityGroupRulesRequest;
    type Output = ModifySecurityGroupRulesResult;
}

pub struct ModifySnapshotAttribute;
impl Operation for ModifySnapshotAttribute {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifySnapshotAttribute", service: &SERVICE, input: &MODIFY_SNAPSHOT_ATTRIBUTE_REQUEST, output: None,
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ModifySnapshotAttributeRequest;
    type Output = ();
}

pub struct ModifySnapshotTier;
impl Operation for ModifySnapshotTier {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifySnapshotTier", service: &SERVICE, input: &MODIFY_SNAPSHOT_TIER_REQUEST, output: Some(&MODIFY_SNAPSHOT_TIER_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ModifySnapshotTierRequest;
    type Output = ModifySnapshotTierResult;
}

pub struct ModifySpotFleetRequest;
impl Operation for ModifySpotFleetRequest {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifySpotFleetRequest", service: &SERVICE, input: &MODIFY_SPOT_FLEET_REQUEST_REQUEST, output: Some(&MODIFY_SPOT_FLEET_REQUEST_RESPONSE),
        dry_run: false, client_token: None, paginated: false,
    };
    type Input = ModifySpotFleetRequestRequest;
    type Output = ModifySpotFleetRequestResponse;
}

pub struct ModifySubnetAttribute;
impl Operation for ModifySubnetAttribute {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifySubnetAttribute", service: &SERVICE, input: &MODIFY_SUBNET_ATTRIBUTE_REQUEST, output: None,
        dry_run: false, client_token: None, paginated: false,
    };
    type Input = ModifySubnetAttributeRequest;
    type Output = ();
}

pub struct ModifyTrafficMirrorFilterNetworkServices;
impl Operation for ModifyTrafficMirrorFilterNetworkServices {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyTrafficMirrorFilterNetworkServices", service: &SERVICE, input: &MODIFY_TRAFFIC_MIRROR_FILTER_NETWORK_SERVICES_REQUEST, output: Some(&MODIFY_TRAFFIC_MIRROR_FILTER_NETWORK_SERVICES_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ModifyTrafficMirrorFilterNetworkServicesRequest;
    type Output = ModifyTrafficMirrorFilterNetworkServicesResult;
}

pub struct ModifyTrafficMirrorFilterRule;
impl Operation for ModifyTrafficMirrorFilterRule {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyTrafficMirrorFilterRule", service: &SERVICE, input: &MODIFY_TRAFFIC_MIRROR_FILTER_RULE_REQUEST, output: Some(&MODIFY_TRAFFIC_MIRROR_FILTER_RULE_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ModifyTrafficMirrorFilterRuleRequest;
    type Output = ModifyTrafficMirrorFilterRuleResult;
}

pub struct ModifyTrafficMirrorSession;
impl Operation for ModifyTrafficMirrorSession {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyTrafficMirrorSession", service: &SERVICE, input: &MODIFY_TRAFFIC_MIRROR_SESSION_REQUEST, output: Some(&MODIFY_TRAFFIC_MIRROR_SESSION_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ModifyTrafficMirrorSessionRequest;
    type Output = ModifyTrafficMirrorSessionResult;
}

pub struct ModifyTransitGateway;
impl Operation for ModifyTransitGateway {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyTransitGateway", service: &SERVICE, input: &MODIFY_TRANSIT_GATEWAY_REQUEST, output: Some(&MODIFY_TRANSIT_GATEWAY_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ModifyTransitGatewayRequest;
    type Output = ModifyTransitGatewayResult;
}

pub struct ModifyTransitGatewayMeteringPolicy;
impl Operation for ModifyTransitGatewayMeteringPolicy {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyTransitGatewayMeteringPolicy", service: &SERVICE, input: &MODIFY_TRANSIT_GATEWAY_METERING_POLICY_REQUEST, output: Some(&MODIFY_TRANSIT_GATEWAY_METERING_POLICY_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ModifyTransitGatewayMeteringPolicyRequest;
    type Output = ModifyTransitGatewayMeteringPolicyResult;
}

pub struct ModifyTransitGatewayPrefixListReference;
impl Operation for ModifyTransitGatewayPrefixListReference {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyTransitGatewayPrefixListReference", service: &SERVICE, input: &MODIFY_TRANSIT_GATEWAY_PREFIX_LIST_REFERENCE_REQUEST, output: Some(&MODIFY_TRANSIT_GATEWAY_PREFIX_LIST_REFERENCE_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ModifyTransitGatewayPrefixListReferenceRequest;
    type Output = ModifyTransitGatewayPrefixListReferenceResult;
}

pub struct ModifyTransitGatewayVpcAttachment;
impl Operation for ModifyTransitGatewayVpcAttachment {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyTransitGatewayVpcAttachment", service: &SERVICE, input: &MODIFY_TRANSIT_GATEWAY_VPC_ATTACHMENT_REQUEST, output: Some(&MODIFY_TRANSIT_GATEWAY_VPC_ATTACHMENT_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ModifyTransitGatewayVpcAttachmentRequest;
    type Output = ModifyTransitGatewayVpcAttachmentResult;
}

pub struct ModifyVerifiedAccessEndpoint;
impl Operation for ModifyVerifiedAccessEndpoint {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyVerifiedAccessEndpoint", service: &SERVICE, input: &MODIFY_VERIFIED_ACCESS_ENDPOINT_REQUEST, output: Some(&MODIFY_VERIFIED_ACCESS_ENDPOINT_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = ModifyVerifiedAccessEndpointRequest;
    type Output = ModifyVerifiedAccessEndpointResult;
}

pub struct ModifyVerifiedAccessEndpointPolicy;
impl Operation for ModifyVerifiedAccessEndpointPolicy {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyVerifiedAccessEndpointPolicy", service: &SERVICE, input: &MODIFY_VERIFIED_ACCESS_ENDPOINT_POLICY_REQUEST, output: Some(&MODIFY_VERIFIED_ACCESS_ENDPOINT_POLICY_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = ModifyVerifiedAccessEndpointPolicyRequest;
    type Output = ModifyVerifiedAccessEndpointPolicyResult;
}

pub struct ModifyVerifiedAccessGroup;
impl Operation for ModifyVerifiedAccessGroup {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyVerifiedAccessGroup", service: &SERVICE, input: &MODIFY_VERIFIED_ACCESS_GROUP_REQUEST, output: Some(&MODIFY_VERIFIED_ACCESS_GROUP_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = ModifyVerifiedAccessGroupRequest;
    type Output = ModifyVerifiedAccessGroupResult;
}

pub struct ModifyVerifiedAccessGroupPolicy;
impl Operation for ModifyVerifiedAccessGroupPolicy {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyVerifiedAccessGroupPolicy", service: &SERVICE, input: &MODIFY_VERIFIED_ACCESS_GROUP_POLICY_REQUEST, output: Some(&MODIFY_VERIFIED_ACCESS_GROUP_POLICY_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = ModifyVerifiedAccessGroupPolicyRequest;
    type Output = ModifyVerifiedAccessGroupPolicyResult;
}

pub struct ModifyVerifiedAccessInstance;
impl Operation for ModifyVerifiedAccessInstance {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyVerifiedAccessInstance", service: &SERVICE, input: &MODIFY_VERIFIED_ACCESS_INSTANCE_REQUEST, output: Some(&MODIFY_VERIFIED_ACCESS_INSTANCE_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = ModifyVerifiedAccessInstanceRequest;
    type Output = ModifyVerifiedAccessInstanceResult;
}

pub struct ModifyVerifiedAccessInstanceLoggingConfiguration;
impl Operation for ModifyVerifiedAccessInstanceLoggingConfiguration {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyVerifiedAccessInstanceLoggingConfiguration", service: &SERVICE, input: &MODIFY_VERIFIED_ACCESS_INSTANCE_LOGGING_CONFIGURATION_REQUEST, output: Some(&MODIFY_VERIFIED_ACCESS_INSTANCE_LOGGING_CONFIGURATION_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = ModifyVerifiedAccessInstanceLoggingConfigurationRequest;
    type Output = ModifyVerifiedAccessInstanceLoggingConfigurationResult;
}

pub struct ModifyVerifiedAccessTrustProvider;
impl Operation for ModifyVerifiedAccessTrustProvider {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyVerifiedAccessTrustProvider", service: &SERVICE, input: &MODIFY_VERIFIED_ACCESS_TRUST_PROVIDER_REQUEST, output: Some(&MODIFY_VERIFIED_ACCESS_TRUST_PROVIDER_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = ModifyVerifiedAccessTrustProviderRequest;
    type Output = ModifyVerifiedAccessTrustProviderResult;
}

pub struct ModifyVolume;
impl Operation for ModifyVolume {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyVolume", service: &SERVICE, input: &MODIFY_VOLUME_REQUEST, output: Some(&MODIFY_VOLUME_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ModifyVolumeRequest;
    type Output = ModifyVolumeResult;
}

pub struct ModifyVolumeAttribute;
impl Operation for ModifyVolumeAttribute {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyVolumeAttribute", service: &SERVICE, input: &MODIFY_VOLUME_ATTRIBUTE_REQUEST, output: None,
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ModifyVolumeAttributeRequest;
    type Output = ();
}

pub struct ModifyVpcAttribute;
impl Operation for ModifyVpcAttribute {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyVpcAttribute", service: &SERVICE, input: &MODIFY_VPC_ATTRIBUTE_REQUEST, output: None,
        dry_run: false, client_token: None, paginated: false,
    };
    type Input = ModifyVpcAttributeRequest;
    type Output = ();
}

pub struct ModifyVpcBlockPublicAccessExclusion;
impl Operation for ModifyVpcBlockPublicAccessExclusion {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyVpcBlockPublicAccessExclusion", service: &SERVICE, input: &MODIFY_VPC_BLOCK_PUBLIC_ACCESS_EXCLUSION_REQUEST, output: Some(&MODIFY_VPC_BLOCK_PUBLIC_ACCESS_EXCLUSION_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ModifyVpcBlockPublicAccessExclusionRequest;
    type Output = ModifyVpcBlockPublicAccessExclusionResult;
}

pub struct ModifyVpcBlockPublicAccessOptions;
impl Operation for ModifyVpcBlockPublicAccessOptions {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyVpcBlockPublicAccessOptions", service: &SERVICE, input: &MODIFY_VPC_BLOCK_PUBLIC_ACCESS_OPTIONS_REQUEST, output: Some(&MODIFY_VPC_BLOCK_PUBLIC_ACCESS_OPTIONS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ModifyVpcBlockPublicAccessOptionsRequest;
    type Output = ModifyVpcBlockPublicAccessOptionsResult;
}

pub struct ModifyVpcEncryptionControl;
impl Operation for ModifyVpcEncryptionControl {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyVpcEncryptionControl", service: &SERVICE, input: &MODIFY_VPC_ENCRYPTION_CONTROL_REQUEST, output: Some(&MODIFY_VPC_ENCRYPTION_CONTROL_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ModifyVpcEncryptionControlRequest;
    type Output = ModifyVpcEncryptionControlResult;
}

pub struct ModifyVpcEndpoint;
impl Operation for ModifyVpcEndpoint {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyVpcEndpoint", service: &SERVICE, input: &MODIFY_VPC_ENDPOINT_REQUEST, output: Some(&MODIFY_VPC_ENDPOINT_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ModifyVpcEndpointRequest;
    type Output = ModifyVpcEndpointResult;
}

pub struct ModifyVpcEndpointConnectionNotification;
impl Operation for ModifyVpcEndpointConnectionNotification {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyVpcEndpointConnectionNotification", service: &SERVICE, input: &MODIFY_VPC_ENDPOINT_CONNECTION_NOTIFICATION_REQUEST, output: Some(&MODIFY_VPC_ENDPOINT_CONNECTION_NOTIFICATION_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ModifyVpcEndpointConnectionNotificationRequest;
    type Output = ModifyVpcEndpointConnectionNotificationResult;
}

pub struct ModifyVpcEndpointServiceConfiguration;
impl Operation for ModifyVpcEndpointServiceConfiguration {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyVpcEndpointServiceConfiguration", service: &SERVICE, input: &MODIFY_VPC_ENDPOINT_SERVICE_CONFIGURATION_REQUEST, output: Some(&MODIFY_VPC_ENDPOINT_SERVICE_CONFIGURATION_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ModifyVpcEndpointServiceConfigurationRequest;
    type Output = ModifyVpcEndpointServiceConfigurationResult;
}

pub struct ModifyVpcEndpointServicePayerResponsibility;
impl Operation for ModifyVpcEndpointServicePayerResponsibility {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyVpcEndpointServicePayerResponsibility", service: &SERVICE, input: &MODIFY_VPC_ENDPOINT_SERVICE_PAYER_RESPONSIBILITY_REQUEST, output: Some(&MODIFY_VPC_ENDPOINT_SERVICE_PAYER_RESPONSIBILITY_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ModifyVpcEndpointServicePayerResponsibilityRequest;
    type Output = ModifyVpcEndpointServicePayerResponsibilityResult;
}

pub struct ModifyVpcEndpointServicePermissions;
impl Operation for ModifyVpcEndpointServicePermissions {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyVpcEndpointServicePermissions", service: &SERVICE, input: &MODIFY_VPC_ENDPOINT_SERVICE_PERMISSIONS_REQUEST, output: Some(&MODIFY_VPC_ENDPOINT_SERVICE_PERMISSIONS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ModifyVpcEndpointServicePermissionsRequest;
    type Output = ModifyVpcEndpointServicePermissionsResult;
}

pub struct ModifyVpcPeeringConnectionOptions;
impl Operation for ModifyVpcPeeringConnectionOptions {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyVpcPeeringConnectionOptions", service: &SERVICE, input: &MODIFY_VPC_PEERING_CONNECTION_OPTIONS_REQUEST, output: Some(&MODIFY_VPC_PEERING_CONNECTION_OPTIONS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ModifyVpcPeeringConnectionOptionsRequest;
    type Output = ModifyVpcPeeringConnectionOptionsResult;
}

pub struct ModifyVpcTenancy;
impl Operation for ModifyVpcTenancy {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyVpcTenancy", service: &SERVICE, input: &MODIFY_VPC_TENANCY_REQUEST, output: Some(&MODIFY_VPC_TENANCY_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ModifyVpcTenancyRequest;
    type Output = ModifyVpcTenancyResult;
}

pub struct ModifyVpnConnection;
impl Operation for ModifyVpnConnection {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyVpnConnection", service: &SERVICE, input: &MODIFY_VPN_CONNECTION_REQUEST, output: Some(&MODIFY_VPN_CONNECTION_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ModifyVpnConnectionRequest;
    type Output = ModifyVpnConnectionResult;
}

pub struct ModifyVpnConnectionOptions;
impl Operation for ModifyVpnConnectionOptions {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyVpnConnectionOptions", service: &SERVICE, input: &MODIFY_VPN_CONNECTION_OPTIONS_REQUEST, output: Some(&MODIFY_VPN_CONNECTION_OPTIONS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ModifyVpnConnectionOptionsRequest;
    type Output = ModifyVpnConnectionOptionsResult;
}

pub struct ModifyVpnTunnelCertificate;
impl Operation for ModifyVpnTunnelCertificate {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyVpnTunnelCertificate", service: &SERVICE, input: &MODIFY_VPN_TUNNEL_CERTIFICATE_REQUEST, output: Some(&MODIFY_VPN_TUNNEL_CERTIFICATE_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ModifyVpnTunnelCertificateRequest;
    type Output = ModifyVpnTunnelCertificateResult;
}

pub struct ModifyVpnTunnelOptions;
impl Operation for ModifyVpnTunnelOptions {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ModifyVpnTunnelOptions", service: &SERVICE, input: &MODIFY_VPN_TUNNEL_OPTIONS_REQUEST, output: Some(&MODIFY_VPN_TUNNEL_OPTIONS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ModifyVpnTunnelOptionsRequest;
    type Output = ModifyVpnTunnelOptionsResult;
}

pub struct MonitorInstances;
impl Operation for MonitorInstances {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "MonitorInstances", service: &SERVICE, input: &MONITOR_INSTANCES_REQUEST, output: Some(&MONITOR_INSTANCES_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = MonitorInstancesRequest;
    type Output = MonitorInstancesResult;
}

pub struct MoveAddressToVpc;
impl Operation for MoveAddressToVpc {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "MoveAddressToVpc", service: &SERVICE, input: &MOVE_ADDRESS_TO_VPC_REQUEST, output: Some(&MOVE_ADDRESS_TO_VPC_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = MoveAddressToVpcRequest;
    type Output = MoveAddressToVpcResult;
}

pub struct MoveByoipCidrToIpam;
impl Operation for MoveByoipCidrToIpam {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "MoveByoipCidrToIpam", service: &SERVICE, input: &MOVE_BYOIP_CIDR_TO_IPAM_REQUEST, output: Some(&MOVE_BYOIP_CIDR_TO_IPAM_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = MoveByoipCidrToIpamRequest;
    type Output = MoveByoipCidrToIpamResult;
}

pub struct MoveCapacityReservationInstances;
impl Operation for MoveCapacityReservationInstances {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "MoveCapacityReservationInstances", service: &SERVICE, input: &MOVE_CAPACITY_RESERVATION_INSTANCES_REQUEST, output: Some(&MOVE_CAPACITY_RESERVATION_INSTANCES_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = MoveCapacityReservationInstancesRequest;
    type Output = MoveCapacityReservationInstancesResult;
}

pub struct ProvisionByoipCidr;
impl Operation for ProvisionByoipCidr {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ProvisionByoipCidr", service: &SERVICE, input: &PROVISION_BYOIP_CIDR_REQUEST, output: Some(&PROVISION_BYOIP_CIDR_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ProvisionByoipCidrRequest;
    type Output = ProvisionByoipCidrResult;
}

pub struct ProvisionIpamByoasn;
impl Operation for ProvisionIpamByoasn {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ProvisionIpamByoasn", service: &SERVICE, input: &PROVISION_IPAM_BYOASN_REQUEST, output: Some(&PROVISION_IPAM_BYOASN_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ProvisionIpamByoasnRequest;
    type Output = ProvisionIpamByoasnResult;
}

pub struct ProvisionIpamPoolCidr;
impl Operation for ProvisionIpamPoolCidr {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ProvisionIpamPoolCidr", service: &SERVICE, input: &PROVISION_IPAM_POOL_CIDR_REQUEST, output: Some(&PROVISION_IPAM_POOL_CIDR_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = ProvisionIpamPoolCidrRequest;
    type Output = ProvisionIpamPoolCidrResult;
}

pub struct ProvisionPublicIpv4PoolCidr;
impl Operation for ProvisionPublicIpv4PoolCidr {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ProvisionPublicIpv4PoolCidr", service: &SERVICE, input: &PROVISION_PUBLIC_IPV4_POOL_CIDR_REQUEST, output: Some(&PROVISION_PUBLIC_IPV4_POOL_CIDR_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ProvisionPublicIpv4PoolCidrRequest;
    type Output = ProvisionPublicIpv4PoolCidrResult;
}

pub struct PurchaseCapacityBlock;
impl Operation for PurchaseCapacityBlock {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "PurchaseCapacityBlock", service: &SERVICE, input: &PURCHASE_CAPACITY_BLOCK_REQUEST, output: Some(&PURCHASE_CAPACITY_BLOCK_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = PurchaseCapacityBlockRequest;
    type Output = PurchaseCapacityBlockResult;
}

pub struct PurchaseCapacityBlockExtension;
impl Operation for PurchaseCapacityBlockExtension {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "PurchaseCapacityBlockExtension", service: &SERVICE, input: &PURCHASE_CAPACITY_BLOCK_EXTENSION_REQUEST, output: Some(&PURCHASE_CAPACITY_BLOCK_EXTENSION_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = PurchaseCapacityBlockExtensionRequest;
    type Output = PurchaseCapacityBlockExtensionResult;
}

pub struct PurchaseHostReservation;
impl Operation for PurchaseHostReservation {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "PurchaseHostReservation", service: &SERVICE, input: &PURCHASE_HOST_RESERVATION_REQUEST, output: Some(&PURCHASE_HOST_RESERVATION_RESULT),
        dry_run: false, client_token: None, paginated: false,
    };
    type Input = PurchaseHostReservationRequest;
    type Output = PurchaseHostReservationResult;
}

pub struct PurchaseReservedInstancesOffering;
impl Operation for PurchaseReservedInstancesOffering {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "PurchaseReservedInstancesOffering", service: &SERVICE, input: &PURCHASE_RESERVED_INSTANCES_OFFERING_REQUEST, output: Some(&PURCHASE_RESERVED_INSTANCES_OFFERING_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = PurchaseReservedInstancesOfferingRequest;
    type Output = PurchaseReservedInstancesOfferingResult;
}

pub struct PurchaseScheduledInstances;
impl Operation for PurchaseScheduledInstances {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "PurchaseScheduledInstances", service: &SERVICE, input: &PURCHASE_SCHEDULED_INSTANCES_REQUEST, output: Some(&PURCHASE_SCHEDULED_INSTANCES_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = PurchaseScheduledInstancesRequest;
    type Output = PurchaseScheduledInstancesResult;
}

pub struct RebootInstances;
impl Operation for RebootInstances {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "RebootInstances", service: &SERVICE, input: &REBOOT_INSTANCES_REQUEST, output: None,
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = RebootInstancesRequest;
    type Output = ();
}

pub struct RegisterImage;
impl Operation for RegisterImage {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "RegisterImage", service: &SERVICE, input: &REGISTER_IMAGE_REQUEST, output: Some(&REGISTER_IMAGE_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = RegisterImageRequest;
    type Output = RegisterImageResult;
}

pub struct RegisterInstanceEventNotificationAttributes;
impl Operation for RegisterInstanceEventNotificationAttributes {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "RegisterInstanceEventNotificationAttributes", service: &SERVICE, input: &REGISTER_INSTANCE_EVENT_NOTIFICATION_ATTRIBUTES_REQUEST, output: Some(&REGISTER_INSTANCE_EVENT_NOTIFICATION_ATTRIBUTES_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = RegisterInstanceEventNotificationAttributesRequest;
    type Output = RegisterInstanceEventNotificationAttributesResult;
}

pub struct RegisterTransitGatewayMulticastGroupMembers;
impl Operation for RegisterTransitGatewayMulticastGroupMembers {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "RegisterTransitGatewayMulticastGroupMembers", service: &SERVICE, input: &REGISTER_TRANSIT_GATEWAY_MULTICAST_GROUP_MEMBERS_REQUEST, output: Some(&REGISTER_TRANSIT_GATEWAY_MULTICAST_GROUP_MEMBERS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = RegisterTransitGatewayMulticastGroupMembersRequest;
    type Output = RegisterTransitGatewayMulticastGroupMembersResult;
}

pub struct RegisterTransitGatewayMulticastGroupSources;
impl Operation for RegisterTransitGatewayMulticastGroupSources {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "RegisterTransitGatewayMulticastGroupSources", service: &SERVICE, input: &REGISTER_TRANSIT_GATEWAY_MULTICAST_GROUP_SOURCES_REQUEST, output: Some(&REGISTER_TRANSIT_GATEWAY_MULTICAST_GROUP_SOURCES_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = RegisterTransitGatewayMulticastGroupSourcesRequest;
    type Output = RegisterTransitGatewayMulticastGroupSourcesResult;
}

pub struct RejectCapacityReservationBillingOwnership;
impl Operation for RejectCapacityReservationBillingOwnership {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "RejectCapacityReservationBillingOwnership", service: &SERVICE, input: &REJECT_CAPACITY_RESERVATION_BILLING_OWNERSHIP_REQUEST, output: Some(&REJECT_CAPACITY_RESERVATION_BILLING_OWNERSHIP_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = RejectCapacityReservationBillingOwnershipRequest;
    type Output = RejectCapacityReservationBillingOwnershipResult;
}

pub struct RejectTransitGatewayClientVpnAttachment;
impl Operation for RejectTransitGatewayClientVpnAttachment {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "RejectTransitGatewayClientVpnAttachment", service: &SERVICE, input: &REJECT_TRANSIT_GATEWAY_CLIENT_VPN_ATTACHMENT_REQUEST, output: Some(&REJECT_TRANSIT_GATEWAY_CLIENT_VPN_ATTACHMENT_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = RejectTransitGatewayClientVpnAttachmentRequest;
    type Output = RejectTransitGatewayClientVpnAttachmentResult;
}

pub struct RejectTransitGatewayMulticastDomainAssociations;
impl Operation for RejectTransitGatewayMulticastDomainAssociations {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "RejectTransitGatewayMulticastDomainAssociations", service: &SERVICE, input: &REJECT_TRANSIT_GATEWAY_MULTICAST_DOMAIN_ASSOCIATIONS_REQUEST, output: Some(&REJECT_TRANSIT_GATEWAY_MULTICAST_DOMAIN_ASSOCIATIONS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = RejectTransitGatewayMulticastDomainAssociationsRequest;
    type Output = RejectTransitGatewayMulticastDomainAssociationsResult;
}

pub struct RejectTransitGatewayPeeringAttachment;
impl Operation for RejectTransitGatewayPeeringAttachment {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "RejectTransitGatewayPeeringAttachment", service: &SERVICE, input: &REJECT_TRANSIT_GATEWAY_PEERING_ATTACHMENT_REQUEST, output: Some(&REJECT_TRANSIT_GATEWAY_PEERING_ATTACHMENT_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = RejectTransitGatewayPeeringAttachmentRequest;
    type Output = RejectTransitGatewayPeeringAttachmentResult;
}

pub struct RejectTransitGatewayVpcAttachment;
impl Operation for RejectTransitGatewayVpcAttachment {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "RejectTransitGatewayVpcAttachment", service: &SERVICE, input: &REJECT_TRANSIT_GATEWAY_VPC_ATTACHMENT_REQUEST, output: Some(&REJECT_TRANSIT_GATEWAY_VPC_ATTACHMENT_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = RejectTransitGatewayVpcAttachmentRequest;
    type Output = RejectTransitGatewayVpcAttachmentResult;
}

pub struct RejectVpcEndpointConnections;
impl Operation for RejectVpcEndpointConnections {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "RejectVpcEndpointConnections", service: &SERVICE, input: &REJECT_VPC_ENDPOINT_CONNECTIONS_REQUEST, output: Some(&REJECT_VPC_ENDPOINT_CONNECTIONS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = RejectVpcEndpointConnectionsRequest;
    type Output = RejectVpcEndpointConnectionsResult;
}

pub struct RejectVpcPeeringConnection;
impl Operation for RejectVpcPeeringConnection {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "RejectVpcPeeringConnection", service: &SERVICE, input: &REJECT_VPC_PEERING_CONNECTION_REQUEST, output: Some(&REJECT_VPC_PEERING_CONNECTION_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = RejectVpcPeeringConnectionRequest;
    type Output = RejectVpcPeeringConnectionResult;
}

pub struct ReleaseAddress;
impl Operation for ReleaseAddress {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ReleaseAddress", service: &SERVICE, input: &RELEASE_ADDRESS_REQUEST, output: None,
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ReleaseAddressRequest;
    type Output = ();
}

pub struct ReleaseHosts;
impl Operation for ReleaseHosts {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ReleaseHosts", service: &SERVICE, input: &RELEASE_HOSTS_REQUEST, output: Some(&RELEASE_HOSTS_RESULT),
        dry_run: false, client_token: None, paginated: false,
    };
    type Input = ReleaseHostsRequest;
    type Output = ReleaseHostsResult;
}

pub struct ReleaseIpamPoolAllocation;
impl Operation for ReleaseIpamPoolAllocation {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ReleaseIpamPoolAllocation", service: &SERVICE, input: &RELEASE_IPAM_POOL_ALLOCATION_REQUEST, output: Some(&RELEASE_IPAM_POOL_ALLOCATION_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ReleaseIpamPoolAllocationRequest;
    type Output = ReleaseIpamPoolAllocationResult;
}

pub struct ReplaceIamInstanceProfileAssociation;
impl Operation for ReplaceIamInstanceProfileAssociation {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ReplaceIamInstanceProfileAssociation", service: &SERVICE, input: &REPLACE_IAM_INSTANCE_PROFILE_ASSOCIATION_REQUEST, output: Some(&REPLACE_IAM_INSTANCE_PROFILE_ASSOCIATION_RESULT),
        dry_run: false, client_token: None, paginated: false,
    };
    type Input = ReplaceIamInstanceProfileAssociationRequest;
    type Output = ReplaceIamInstanceProfileAssociationResult;
}

pub struct ReplaceImageCriteriaInAllowedImagesSettings;
impl Operation for ReplaceImageCriteriaInAllowedImagesSettings {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ReplaceImageCriteriaInAllowedImagesSettings", service: &SERVICE, input: &REPLACE_IMAGE_CRITERIA_IN_ALLOWED_IMAGES_SETTINGS_REQUEST, output: Some(&REPLACE_IMAGE_CRITERIA_IN_ALLOWED_IMAGES_SETTINGS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ReplaceImageCriteriaInAllowedImagesSettingsRequest;
    type Output = ReplaceImageCriteriaInAllowedImagesSettingsResult;
}

pub struct ReplaceNetworkAclAssociation;
impl Operation for ReplaceNetworkAclAssociation {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ReplaceNetworkAclAssociation", service: &SERVICE, input: &REPLACE_NETWORK_ACL_ASSOCIATION_REQUEST, output: Some(&REPLACE_NETWORK_ACL_ASSOCIATION_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ReplaceNetworkAclAssociationRequest;
    type Output = ReplaceNetworkAclAssociationResult;
}

pub struct ReplaceNetworkAclEntry;
impl Operation for ReplaceNetworkAclEntry {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ReplaceNetworkAclEntry", service: &SERVICE, input: &REPLACE_NETWORK_ACL_ENTRY_REQUEST, output: None,
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ReplaceNetworkAclEntryRequest;
    type Output = ();
}

pub struct ReplaceRoute;
impl Operation for ReplaceRoute {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ReplaceRoute", service: &SERVICE, input: &REPLACE_ROUTE_REQUEST, output: None,
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ReplaceRouteRequest;
    type Output = ();
}

pub struct ReplaceRouteTableAssociation;
impl Operation for ReplaceRouteTableAssociation {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ReplaceRouteTableAssociation", service: &SERVICE, input: &REPLACE_ROUTE_TABLE_ASSOCIATION_REQUEST, output: Some(&REPLACE_ROUTE_TABLE_ASSOCIATION_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ReplaceRouteTableAssociationRequest;
    type Output = ReplaceRouteTableAssociationResult;
}

pub struct ReplaceTransitGatewayRoute;
impl Operation for ReplaceTransitGatewayRoute {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ReplaceTransitGatewayRoute", service: &SERVICE, input: &REPLACE_TRANSIT_GATEWAY_ROUTE_REQUEST, output: Some(&REPLACE_TRANSIT_GATEWAY_ROUTE_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ReplaceTransitGatewayRouteRequest;
    type Output = ReplaceTransitGatewayRouteResult;
}

pub struct ReplaceVpnTunnel;
impl Operation for ReplaceVpnTunnel {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ReplaceVpnTunnel", service: &SERVICE, input: &REPLACE_VPN_TUNNEL_REQUEST, output: Some(&REPLACE_VPN_TUNNEL_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ReplaceVpnTunnelRequest;
    type Output = ReplaceVpnTunnelResult;
}

pub struct ReportInstanceStatus;
impl Operation for ReportInstanceStatus {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ReportInstanceStatus", service: &SERVICE, input: &REPORT_INSTANCE_STATUS_REQUEST, output: None,
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ReportInstanceStatusRequest;
    type Output = ();
}

pub struct RequestSpotFleet;
impl Operation for RequestSpotFleet {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "RequestSpotFleet", service: &SERVICE, input: &REQUEST_SPOT_FLEET_REQUEST, output: Some(&REQUEST_SPOT_FLEET_RESPONSE),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = RequestSpotFleetRequest;
    type Output = RequestSpotFleetResponse;
}

pub struct RequestSpotInstances;
impl Operation for RequestSpotInstances {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "RequestSpotInstances", service: &SERVICE, input: &REQUEST_SPOT_INSTANCES_REQUEST, output: Some(&REQUEST_SPOT_INSTANCES_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = RequestSpotInstancesRequest;
    type Output = RequestSpotInstancesResult;
}

pub struct ResetAddressAttribute;
impl Operation for ResetAddressAttribute {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ResetAddressAttribute", service: &SERVICE, input: &RESET_ADDRESS_ATTRIBUTE_REQUEST, output: Some(&RESET_ADDRESS_ATTRIBUTE_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ResetAddressAttributeRequest;
    type Output = ResetAddressAttributeResult;
}

pub struct ResetEbsDefaultKmsKeyId;
impl Operation for ResetEbsDefaultKmsKeyId {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ResetEbsDefaultKmsKeyId", service: &SERVICE, input: &RESET_EBS_DEFAULT_KMS_KEY_ID_REQUEST, output: Some(&RESET_EBS_DEFAULT_KMS_KEY_ID_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ResetEbsDefaultKmsKeyIdRequest;
    type Output = ResetEbsDefaultKmsKeyIdResult;
}

pub struct ResetFpgaImageAttribute;
impl Operation for ResetFpgaImageAttribute {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ResetFpgaImageAttribute", service: &SERVICE, input: &RESET_FPGA_IMAGE_ATTRIBUTE_REQUEST, output: Some(&RESET_FPGA_IMAGE_ATTRIBUTE_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ResetFpgaImageAttributeRequest;
    type Output = ResetFpgaImageAttributeResult;
}

pub struct ResetImageAttribute;
impl Operation for ResetImageAttribute {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ResetImageAttribute", service: &SERVICE, input: &RESET_IMAGE_ATTRIBUTE_REQUEST, output: None,
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ResetImageAttributeRequest;
    type Output = ();
}

pub struct ResetInstanceAttribute;
impl Operation for ResetInstanceAttribute {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ResetInstanceAttribute", service: &SERVICE, input: &RESET_INSTANCE_ATTRIBUTE_REQUEST, output: None,
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ResetInstanceAttributeRequest;
    type Output = ();
}

pub struct ResetNetworkInterfaceAttribute;
impl Operation for ResetNetworkInterfaceAttribute {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ResetNetworkInterfaceAttribute", service: &SERVICE, input: &RESET_NETWORK_INTERFACE_ATTRIBUTE_REQUEST, output: None,
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ResetNetworkInterfaceAttributeRequest;
    type Output = ();
}

pub struct ResetSnapshotAttribute;
impl Operation for ResetSnapshotAttribute {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ResetSnapshotAttribute", service: &SERVICE, input: &RESET_SNAPSHOT_ATTRIBUTE_REQUEST, output: None,
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = ResetSnapshotAttributeRequest;
    type Output = ();
}

pub struct RestoreAddressToClassic;
impl Operation for RestoreAddressToClassic {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "RestoreAddressToClassic", service: &SERVICE, input: &RESTORE_ADDRESS_TO_CLASSIC_REQUEST, output: Some(&RESTORE_ADDRESS_TO_CLASSIC_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = RestoreAddressToClassicRequest;
    type Output = RestoreAddressToClassicResult;
}

pub struct RestoreImageFromRecycleBin;
impl Operation for RestoreImageFromRecycleBin {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "RestoreImageFromRecycleBin", service: &SERVICE, input: &RESTORE_IMAGE_FROM_RECYCLE_BIN_REQUEST, output: Some(&RESTORE_IMAGE_FROM_RECYCLE_BIN_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = RestoreImageFromRecycleBinRequest;
    type Output = RestoreImageFromRecycleBinResult;
}

pub struct RestoreManagedPrefixListVersion;
impl Operation for RestoreManagedPrefixListVersion {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "RestoreManagedPrefixListVersion", service: &SERVICE, input: &RESTORE_MANAGED_PREFIX_LIST_VERSION_REQUEST, output: Some(&RESTORE_MANAGED_PREFIX_LIST_VERSION_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = RestoreManagedPrefixListVersionRequest;
    type Output = RestoreManagedPrefixListVersionResult;
}

pub struct RestoreSnapshotFromRecycleBin;
impl Operation for RestoreSnapshotFromRecycleBin {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "RestoreSnapshotFromRecycleBin", service: &SERVICE, input: &RESTORE_SNAPSHOT_FROM_RECYCLE_BIN_REQUEST, output: Some(&RESTORE_SNAPSHOT_FROM_RECYCLE_BIN_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = RestoreSnapshotFromRecycleBinRequest;
    type Output = RestoreSnapshotFromRecycleBinResult;
}

pub struct RestoreSnapshotTier;
impl Operation for RestoreSnapshotTier {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "RestoreSnapshotTier", service: &SERVICE, input: &RESTORE_SNAPSHOT_TIER_REQUEST, output: Some(&RESTORE_SNAPSHOT_TIER_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = RestoreSnapshotTierRequest;
    type Output = RestoreSnapshotTierResult;
}

pub struct RestoreVolumeFromRecycleBin;
impl Operation for RestoreVolumeFromRecycleBin {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "RestoreVolumeFromRecycleBin", service: &SERVICE, input: &RESTORE_VOLUME_FROM_RECYCLE_BIN_REQUEST, output: Some(&RESTORE_VOLUME_FROM_RECYCLE_BIN_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = RestoreVolumeFromRecycleBinRequest;
    type Output = RestoreVolumeFromRecycleBinResult;
}

pub struct RevokeClientVpnIngress;
impl Operation for RevokeClientVpnIngress {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "RevokeClientVpnIngress", service: &SERVICE, input: &REVOKE_CLIENT_VPN_INGRESS_REQUEST, output: Some(&REVOKE_CLIENT_VPN_INGRESS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = RevokeClientVpnIngressRequest;
    type Output = RevokeClientVpnIngressResult;
}

pub struct RevokeSecurityGroupEgress;
impl Operation for RevokeSecurityGroupEgress {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "RevokeSecurityGroupEgress", service: &SERVICE, input: &REVOKE_SECURITY_GROUP_EGRESS_REQUEST, output: Some(&REVOKE_SECURITY_GROUP_EGRESS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = RevokeSecurityGroupEgressRequest;
    type Output = RevokeSecurityGroupEgressResult;
}

pub struct RevokeSecurityGroupIngress;
impl Operation for RevokeSecurityGroupIngress {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "RevokeSecurityGroupIngress", service: &SERVICE, input: &REVOKE_SECURITY_GROUP_INGRESS_REQUEST, output: Some(&REVOKE_SECURITY_GROUP_INGRESS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = RevokeSecurityGroupIngressRequest;
    type Output = RevokeSecurityGroupIngressResult;
}

pub struct RunInstances;
impl Operation for RunInstances {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "RunInstances", service: &SERVICE, input: &RUN_INSTANCES_REQUEST, output: Some(&RESERVATION),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = RunInstancesRequest;
    type Output = Reservation;
}

pub struct RunScheduledInstances;
impl Operation for RunScheduledInstances {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "RunScheduledInstances", service: &SERVICE, input: &RUN_SCHEDULED_INSTANCES_REQUEST, output: Some(&RUN_SCHEDULED_INSTANCES_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = RunScheduledInstancesRequest;
    type Output = RunScheduledInstancesResult;
}

pub struct SearchLocalGatewayRoutes;
impl Operation for SearchLocalGatewayRoutes {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "SearchLocalGatewayRoutes", service: &SERVICE, input: &SEARCH_LOCAL_GATEWAY_ROUTES_REQUEST, output: Some(&SEARCH_LOCAL_GATEWAY_ROUTES_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = SearchLocalGatewayRoutesRequest;
    type Output = SearchLocalGatewayRoutesResult;
}

pub struct SearchTransitGatewayMulticastGroups;
impl Operation for SearchTransitGatewayMulticastGroups {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "SearchTransitGatewayMulticastGroups", service: &SERVICE, input: &SEARCH_TRANSIT_GATEWAY_MULTICAST_GROUPS_REQUEST, output: Some(&SEARCH_TRANSIT_GATEWAY_MULTICAST_GROUPS_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = SearchTransitGatewayMulticastGroupsRequest;
    type Output = SearchTransitGatewayMulticastGroupsResult;
}

pub struct SearchTransitGatewayRoutes;
impl Operation for SearchTransitGatewayRoutes {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "SearchTransitGatewayRoutes", service: &SERVICE, input: &SEARCH_TRANSIT_GATEWAY_ROUTES_REQUEST, output: Some(&SEARCH_TRANSIT_GATEWAY_ROUTES_RESULT),
        dry_run: true, client_token: None, paginated: true,
    };
    type Input = SearchTransitGatewayRoutesRequest;
    type Output = SearchTransitGatewayRoutesResult;
}

pub struct SendDiagnosticInterrupt;
impl Operation for SendDiagnosticInterrupt {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "SendDiagnosticInterrupt", service: &SERVICE, input: &SEND_DIAGNOSTIC_INTERRUPT_REQUEST, output: None,
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = SendDiagnosticInterruptRequest;
    type Output = ();
}

pub struct StartDeclarativePoliciesReport;
impl Operation for StartDeclarativePoliciesReport {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "StartDeclarativePoliciesReport", service: &SERVICE, input: &START_DECLARATIVE_POLICIES_REPORT_REQUEST, output: Some(&START_DECLARATIVE_POLICIES_REPORT_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = StartDeclarativePoliciesReportRequest;
    type Output = StartDeclarativePoliciesReportResult;
}

pub struct StartInstances;
impl Operation for StartInstances {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "StartInstances", service: &SERVICE, input: &START_INSTANCES_REQUEST, output: Some(&START_INSTANCES_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = StartInstancesRequest;
    type Output = StartInstancesResult;
}

pub struct StartNetworkInsightsAccessScopeAnalysis;
impl Operation for StartNetworkInsightsAccessScopeAnalysis {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "StartNetworkInsightsAccessScopeAnalysis", service: &SERVICE, input: &START_NETWORK_INSIGHTS_ACCESS_SCOPE_ANALYSIS_REQUEST, output: Some(&START_NETWORK_INSIGHTS_ACCESS_SCOPE_ANALYSIS_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = StartNetworkInsightsAccessScopeAnalysisRequest;
    type Output = StartNetworkInsightsAccessScopeAnalysisResult;
}

pub struct StartNetworkInsightsAnalysis;
impl Operation for StartNetworkInsightsAnalysis {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "StartNetworkInsightsAnalysis", service: &SERVICE, input: &START_NETWORK_INSIGHTS_ANALYSIS_REQUEST, output: Some(&START_NETWORK_INSIGHTS_ANALYSIS_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = StartNetworkInsightsAnalysisRequest;
    type Output = StartNetworkInsightsAnalysisResult;
}

pub struct StartVpcEndpointServicePrivateDnsVerification;
impl Operation for StartVpcEndpointServicePrivateDnsVerification {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "StartVpcEndpointServicePrivateDnsVerification", service: &SERVICE, input: &START_VPC_ENDPOINT_SERVICE_PRIVATE_DNS_VERIFICATION_REQUEST, output: Some(&START_VPC_ENDPOINT_SERVICE_PRIVATE_DNS_VERIFICATION_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = StartVpcEndpointServicePrivateDnsVerificationRequest;
    type Output = StartVpcEndpointServicePrivateDnsVerificationResult;
}

pub struct StopInstances;
impl Operation for StopInstances {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "StopInstances", service: &SERVICE, input: &STOP_INSTANCES_REQUEST, output: Some(&STOP_INSTANCES_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = StopInstancesRequest;
    type Output = StopInstancesResult;
}

pub struct TerminateClientVpnConnections;
impl Operation for TerminateClientVpnConnections {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "TerminateClientVpnConnections", service: &SERVICE, input: &TERMINATE_CLIENT_VPN_CONNECTIONS_REQUEST, output: Some(&TERMINATE_CLIENT_VPN_CONNECTIONS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = TerminateClientVpnConnectionsRequest;
    type Output = TerminateClientVpnConnectionsResult;
}

pub struct TerminateInstances;
impl Operation for TerminateInstances {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "TerminateInstances", service: &SERVICE, input: &TERMINATE_INSTANCES_REQUEST, output: Some(&TERMINATE_INSTANCES_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = TerminateInstancesRequest;
    type Output = TerminateInstancesResult;
}

pub struct UnassignIpv6Addresses;
impl Operation for UnassignIpv6Addresses {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "UnassignIpv6Addresses", service: &SERVICE, input: &UNASSIGN_IPV6_ADDRESSES_REQUEST, output: Some(&UNASSIGN_IPV6_ADDRESSES_RESULT),
        dry_run: false, client_token: None, paginated: false,
    };
    type Input = UnassignIpv6AddressesRequest;
    type Output = UnassignIpv6AddressesResult;
}

pub struct UnassignPrivateIpAddresses;
impl Operation for UnassignPrivateIpAddresses {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "UnassignPrivateIpAddresses", service: &SERVICE, input: &UNASSIGN_PRIVATE_IP_ADDRESSES_REQUEST, output: None,
        dry_run: false, client_token: None, paginated: false,
    };
    type Input = UnassignPrivateIpAddressesRequest;
    type Output = ();
}

pub struct UnassignPrivateNatGatewayAddress;
impl Operation for UnassignPrivateNatGatewayAddress {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "UnassignPrivateNatGatewayAddress", service: &SERVICE, input: &UNASSIGN_PRIVATE_NAT_GATEWAY_ADDRESS_REQUEST, output: Some(&UNASSIGN_PRIVATE_NAT_GATEWAY_ADDRESS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = UnassignPrivateNatGatewayAddressRequest;
    type Output = UnassignPrivateNatGatewayAddressResult;
}

pub struct UnlockSnapshot;
impl Operation for UnlockSnapshot {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "UnlockSnapshot", service: &SERVICE, input: &UNLOCK_SNAPSHOT_REQUEST, output: Some(&UNLOCK_SNAPSHOT_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = UnlockSnapshotRequest;
    type Output = UnlockSnapshotResult;
}

pub struct UnmonitorInstances;
impl Operation for UnmonitorInstances {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "UnmonitorInstances", service: &SERVICE, input: &UNMONITOR_INSTANCES_REQUEST, output: Some(&UNMONITOR_INSTANCES_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = UnmonitorInstancesRequest;
    type Output = UnmonitorInstancesResult;
}

pub struct UpdateCapacityManagerMonitoredTagKeys;
impl Operation for UpdateCapacityManagerMonitoredTagKeys {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "UpdateCapacityManagerMonitoredTagKeys", service: &SERVICE, input: &UPDATE_CAPACITY_MANAGER_MONITORED_TAG_KEYS_REQUEST, output: Some(&UPDATE_CAPACITY_MANAGER_MONITORED_TAG_KEYS_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = UpdateCapacityManagerMonitoredTagKeysRequest;
    type Output = UpdateCapacityManagerMonitoredTagKeysResult;
}

pub struct UpdateCapacityManagerOrganizationsAccess;
impl Operation for UpdateCapacityManagerOrganizationsAccess {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "UpdateCapacityManagerOrganizationsAccess", service: &SERVICE, input: &UPDATE_CAPACITY_MANAGER_ORGANIZATIONS_ACCESS_REQUEST, output: Some(&UPDATE_CAPACITY_MANAGER_ORGANIZATIONS_ACCESS_RESULT),
        dry_run: true, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = UpdateCapacityManagerOrganizationsAccessRequest;
    type Output = UpdateCapacityManagerOrganizationsAccessResult;
}

pub struct UpdateInterruptibleCapacityReservationAllocation;
impl Operation for UpdateInterruptibleCapacityReservationAllocation {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "UpdateInterruptibleCapacityReservationAllocation", service: &SERVICE, input: &UPDATE_INTERRUPTIBLE_CAPACITY_RESERVATION_ALLOCATION_REQUEST, output: Some(&UPDATE_INTERRUPTIBLE_CAPACITY_RESERVATION_ALLOCATION_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = UpdateInterruptibleCapacityReservationAllocationRequest;
    type Output = UpdateInterruptibleCapacityReservationAllocationResult;
}

pub struct UpdateSecurityGroupRuleDescriptionsEgress;
impl Operation for UpdateSecurityGroupRuleDescriptionsEgress {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "UpdateSecurityGroupRuleDescriptionsEgress", service: &SERVICE, input: &UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_EGRESS_REQUEST, output: Some(&UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_EGRESS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = UpdateSecurityGroupRuleDescriptionsEgressRequest;
    type Output = UpdateSecurityGroupRuleDescriptionsEgressResult;
}

pub struct UpdateSecurityGroupRuleDescriptionsIngress;
impl Operation for UpdateSecurityGroupRuleDescriptionsIngress {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "UpdateSecurityGroupRuleDescriptionsIngress", service: &SERVICE, input: &UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_INGRESS_REQUEST, output: Some(&UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_INGRESS_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = UpdateSecurityGroupRuleDescriptionsIngressRequest;
    type Output = UpdateSecurityGroupRuleDescriptionsIngressResult;
}

pub struct WithdrawByoipCidr;
impl Operation for WithdrawByoipCidr {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "WithdrawByoipCidr", service: &SERVICE, input: &WITHDRAW_BYOIP_CIDR_REQUEST, output: Some(&WITHDRAW_BYOIP_CIDR_RESULT),
        dry_run: true, client_token: None, paginated: false,
    };
    type Input = WithdrawByoipCidrRequest;
    type Output = WithdrawByoipCidrResult;
}
