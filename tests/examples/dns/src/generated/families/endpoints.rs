//! The family `endpoints`. Paths such as `/v2.1/endpoints`.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

use std::borrow::Borrow;

use super::super::types;

/// Entries of the operation table.
pub(crate) mod operations {
    use huaweicloud_core::codegen::operation::*;

    use super::super::super::types;

    /// `POST /v2.1/endpoints/{endpoint_id}/ipaddresses`
    pub static ASSOCIATE_ENDPOINT_IPADDRESS: Operation = Operation::new(
        "AssociateEndpointIpaddress",
        Method::Post,
        "/v2.1/endpoints/{endpoint_id}/ipaddresses",
    )
    .family("endpoints")
    .parameters(&[Parameter::path("endpoint_id")])
    .statuses(&[Status::Code(202), Status::Code(400), Status::Code(500)])
    .success(Success::json::<types::AssociateEndpointIpaddressResp>());

    /// `GET /v2.1/endpoints/{endpoint_id}/ipaddresses`
    pub static LIST_ENDPOINT_IPADDRESSES: Operation = Operation::new(
        "ListEndpointIpaddresses",
        Method::Get,
        "/v2.1/endpoints/{endpoint_id}/ipaddresses",
    )
    .family("endpoints")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[Parameter::path("endpoint_id")])
    .statuses(&[Status::Code(200), Status::Code(400), Status::Code(500)])
    .success(Success::json::<types::ListEndpointIpaddressesResp>());

    /// `POST /v2.1/endpoints`
    pub static CREATE_ENDPOINT: Operation =
        Operation::new("CreateEndpoint", Method::Post, "/v2.1/endpoints")
            .family("endpoints")
            .parameters(&[Parameter::body("/ipaddresses").items(2, 6)])
            .statuses(&[Status::Code(202), Status::Code(400), Status::Code(500)])
            .success(Success::json::<types::CreateEndpointResp>());

    /// `GET /v2.1/endpoints`
    pub static LIST_ENDPOINTS: Operation =
        Operation::new("ListEndpoints", Method::Get, "/v2.1/endpoints")
            .family("endpoints")
            .idempotent()
            .retry(Retry::Idempotent)
            .pagination(Pagination::new("endpoints", "offset", "limit"))
            .parameters(&[
                Parameter::query("direction").required(),
                Parameter::query("vpc_id"),
                Parameter::query("name"),
                Parameter::query("limit").range(0.0, 500.0),
                Parameter::query("offset").minimum(0.0),
            ])
            .statuses(&[Status::Code(200), Status::Code(400), Status::Code(500)])
            .success(Success::json::<types::ListEndpointsResp>());

    /// `DELETE /v2.1/endpoints/{endpoint_id}`
    pub static DELETE_ENDPOINT: Operation = Operation::new(
        "DeleteEndpoint",
        Method::Delete,
        "/v2.1/endpoints/{endpoint_id}",
    )
    .family("endpoints")
    .parameters(&[Parameter::path("endpoint_id")])
    .statuses(&[Status::Code(202), Status::Code(400), Status::Code(500)])
    .success(Success::json::<types::DeleteEndpointResp>());

    /// `GET /v2.1/endpoints/{endpoint_id}`
    pub static SHOW_ENDPOINT: Operation =
        Operation::new("ShowEndpoint", Method::Get, "/v2.1/endpoints/{endpoint_id}")
            .family("endpoints")
            .idempotent()
            .retry(Retry::Idempotent)
            .parameters(&[Parameter::path("endpoint_id")])
            .statuses(&[Status::Code(200), Status::Code(400), Status::Code(500)])
            .success(Success::json::<types::ShowEndpointResp>());

    /// `PUT /v2.1/endpoints/{endpoint_id}`
    pub static UPDATE_ENDPOINT: Operation = Operation::new(
        "UpdateEndpoint",
        Method::Put,
        "/v2.1/endpoints/{endpoint_id}",
    )
    .family("endpoints")
    .parameters(&[Parameter::path("endpoint_id")])
    .statuses(&[Status::Code(202), Status::Code(400), Status::Code(500)])
    .success(Success::json::<types::UpdateEndpointResp>());

    /// `DELETE /v2.1/endpoints/{endpoint_id}/ipaddresses/{ipaddress_id}`
    pub static DISASSOCIATE_ENDPOINT_IPADDRESS: Operation = Operation::new(
        "DisassociateEndpointIpaddress",
        Method::Delete,
        "/v2.1/endpoints/{endpoint_id}/ipaddresses/{ipaddress_id}",
    )
    .family("endpoints")
    .parameters(&[
        Parameter::path("endpoint_id"),
        Parameter::path("ipaddress_id"),
    ])
    .statuses(&[Status::Code(202), Status::Code(400), Status::Code(500)])
    .success(Success::json::<types::DisassociateEndpointIpaddressResp>());
}

/// Request builders.
pub(crate) mod builders {
    use huaweicloud_core::codegen;

    use super::super::super::types;

    codegen::request! {
        /// `POST /v2.1/endpoints/{endpoint_id}/ipaddresses` (AssociateEndpointIpaddress)
        pub struct AssociateEndpointIpaddress: json -> types::AssociateEndpointIpaddressResp;
    }

    codegen::request! {
        /// `GET /v2.1/endpoints/{endpoint_id}/ipaddresses` (ListEndpointIpaddresses)
        pub struct ListEndpointIpaddresses: json -> types::ListEndpointIpaddressesResp;
    }

    codegen::request! {
        /// `POST /v2.1/endpoints` (CreateEndpoint)
        pub struct CreateEndpoint: json -> types::CreateEndpointResp;
    }

    codegen::request! {
        /// `GET /v2.1/endpoints` (ListEndpoints)
        pub struct ListEndpoints: json -> types::ListEndpointsResp, paged;
    }

    impl ListEndpoints {
        pub fn vpc_id<F>(mut self, vpc_id: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("vpc_id", codegen::IntoOption::into_option(vpc_id));
            self
        }

        pub fn name<F>(mut self, name: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("name", codegen::IntoOption::into_option(name));
            self
        }

        /// Range: 0 to 500.
        pub fn limit<F>(mut self, limit: impl codegen::IntoOption<i32, F>) -> Self {
            self.call
                .set_option("limit", codegen::IntoOption::into_option(limit));
            self
        }

        /// At least 0.
        pub fn offset<F>(mut self, offset: impl codegen::IntoOption<i32, F>) -> Self {
            self.call
                .set_option("offset", codegen::IntoOption::into_option(offset));
            self
        }
    }

    codegen::request! {
        /// `DELETE /v2.1/endpoints/{endpoint_id}` (DeleteEndpoint)
        pub struct DeleteEndpoint: json -> types::DeleteEndpointResp;
    }

    codegen::request! {
        /// `GET /v2.1/endpoints/{endpoint_id}` (ShowEndpoint)
        pub struct ShowEndpoint: json -> types::ShowEndpointResp;
    }

    codegen::request! {
        /// `PUT /v2.1/endpoints/{endpoint_id}` (UpdateEndpoint)
        pub struct UpdateEndpoint: json -> types::UpdateEndpointResp;
    }

    codegen::request! {
        /// `DELETE /v2.1/endpoints/{endpoint_id}/ipaddresses/{ipaddress_id}`
        /// (DisassociateEndpointIpaddress)
        pub struct DisassociateEndpointIpaddress: json -> types::DisassociateEndpointIpaddressResp;
    }
}

/// Types that only this family has.
pub(crate) mod schemas {
    use huaweicloud_core::codegen;
    #[cfg(feature = "schemars")]
    use huaweicloud_core::codegen::schemars::{self, JsonSchema};

    use super::super::super::types::Metadata;

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct Ipaddresses {
        pub ipaddress: IpaddressInfo,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl Ipaddresses {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(ipaddress: IpaddressInfo) -> Self {
            Self {
                ipaddress,
                ..Default::default()
            }
        }
    }

    codegen::object! {
        Ipaddresses, extra {
            0 ipaddress: IpaddressInfo = required "ipaddress";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct IpaddressInfo {
        pub ip: Option<String>,
        pub subnet_id: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl IpaddressInfo {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(subnet_id: impl Into<String>) -> Self {
            Self {
                subnet_id: subnet_id.into(),
                ..Default::default()
            }
        }

        /// Sets [`ip`](field@Self::ip).
        #[must_use]
        pub fn ip<F>(mut self, ip: impl codegen::IntoOption<String, F>) -> Self {
            self.ip = codegen::IntoOption::into_option(ip);
            self
        }
    }

    codegen::object! {
        IpaddressInfo, extra {
            0 ip: Option<String> = optional "ip";
            1 subnet_id: String = required "subnet_id";
        }
    }

    /// The answer of `AssociateEndpointIpaddress`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct AssociateEndpointIpaddressResp {
        pub endpoint: Option<EndpointResp>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        AssociateEndpointIpaddressResp, extra {
            0 endpoint: Option<EndpointResp> = optional "endpoint";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct EndpointResp {
        pub create_time: Option<String>,
        pub direction: Option<String>,
        pub id: Option<String>,
        pub ipaddress_count: Option<i32>,
        pub name: Option<String>,
        pub resolver_rule_count: Option<i32>,
        pub status: Option<EndpointRespStatus>,
        pub update_time: Option<String>,
        pub vpc_id: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        EndpointResp, extra {
            0 create_time: Option<String> = optional "create_time";
            1 direction: Option<String> = optional "direction";
            2 id: Option<String> = optional "id";
            3 ipaddress_count: Option<i32> = optional "ipaddress_count";
            4 name: Option<String> = optional "name";
            5 resolver_rule_count: Option<i32> = optional "resolver_rule_count";
            6 status: Option<EndpointRespStatus> = optional "status";
            7 update_time: Option<String> = optional "update_time";
            8 vpc_id: Option<String> = optional "vpc_id";
        }
    }

    codegen::open_enum! {
        pub enum EndpointRespStatus {
            Active = "ACTIVE",
            PendingCreate = "PENDING_CREATE",
            PendingDelete = "PENDING_DELETE",
            Error = "ERROR",
        }
    }

    /// The answer of `ListEndpointIpaddresses`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListEndpointIpaddressesResp {
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub ipaddresses: Vec<IpaddressesData>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListEndpointIpaddressesResp, extra {
            0 ipaddresses: Vec<IpaddressesData> = collection "ipaddresses";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct IpaddressesData {
        pub create_time: Option<String>,
        pub error_info: Option<String>,
        pub id: Option<String>,
        pub ip: Option<String>,
        pub status: Option<IpaddressesDataStatus>,
        pub subnet_id: Option<String>,
        pub update_time: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        IpaddressesData, extra {
            0 create_time: Option<String> = optional "create_time";
            1 error_info: Option<String> = optional "error_info";
            2 id: Option<String> = optional "id";
            3 ip: Option<String> = optional "ip";
            4 status: Option<IpaddressesDataStatus> = optional "status";
            5 subnet_id: Option<String> = optional "subnet_id";
            6 update_time: Option<String> = optional "update_time";
        }
    }

    codegen::open_enum! {
        pub enum IpaddressesDataStatus {
            Active = "ACTIVE",
            PendingCreate = "PENDING_CREATE",
            PendingDelete = "PENDING_DELETE",
            Error = "ERROR",
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateEndpointRequestBody {
        pub direction: String,
        /// 2 to 6 elements.
        pub ipaddresses: Vec<IpaddressInfo>,
        pub name: String,
        pub region: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl CreateEndpointRequestBody {
        /// Creates a value without any field.
        ///
        /// The following fields are required. A request without a required text is rejected before it is
        /// sent:
        ///
        /// - [`direction`](field@Self::direction)
        /// - [`ipaddresses`](field@Self::ipaddresses)
        /// - [`name`](field@Self::name)
        /// - [`region`](field@Self::region)
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`direction`](field@Self::direction).
        #[must_use]
        pub fn direction(mut self, direction: impl Into<String>) -> Self {
            self.direction = direction.into();
            self
        }

        /// Sets [`ipaddresses`](field@Self::ipaddresses).
        #[must_use]
        pub fn ipaddresses<F>(
            mut self,
            ipaddresses: impl codegen::IntoList<IpaddressInfo, F>,
        ) -> Self {
            self.ipaddresses = codegen::IntoList::into_list(ipaddresses);
            self
        }

        /// Sets [`name`](field@Self::name).
        #[must_use]
        pub fn name(mut self, name: impl Into<String>) -> Self {
            self.name = name.into();
            self
        }

        /// Sets [`region`](field@Self::region).
        #[must_use]
        pub fn region(mut self, region: impl Into<String>) -> Self {
            self.region = region.into();
            self
        }
    }

    codegen::object! {
        CreateEndpointRequestBody, extra {
            0 direction: String = required "direction";
            1 ipaddresses: Vec<IpaddressInfo> = required "ipaddresses";
            2 name: String = required "name";
            3 region: String = required "region";
        }
    }

    /// The answer of `CreateEndpoint`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateEndpointResp {
        pub endpoint: Option<EndpointResp>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        CreateEndpointResp, extra {
            0 endpoint: Option<EndpointResp> = optional "endpoint";
        }
    }

    /// The answer of `ListEndpoints`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListEndpointsResp {
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub endpoints: Vec<EndpointResp>,
        pub metadata: Option<Metadata>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListEndpointsResp, extra {
            0 endpoints: Vec<EndpointResp> = collection "endpoints";
            1 metadata: Option<Metadata> = optional "metadata";
        }
    }

    /// The answer of `DeleteEndpoint`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct DeleteEndpointResp {
        pub endpoint: Option<EndpointResp>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        DeleteEndpointResp, extra {
            0 endpoint: Option<EndpointResp> = optional "endpoint";
        }
    }

    /// The answer of `ShowEndpoint`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ShowEndpointResp {
        pub endpoint: Option<EndpointResp>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ShowEndpointResp, extra {
            0 endpoint: Option<EndpointResp> = optional "endpoint";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateEndpointRequestBody {
        pub name: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl UpdateEndpointRequestBody {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(name: impl Into<String>) -> Self {
            Self {
                name: name.into(),
                ..Default::default()
            }
        }
    }

    codegen::object! {
        UpdateEndpointRequestBody, extra {
            0 name: String = required "name";
        }
    }

    /// The answer of `UpdateEndpoint`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateEndpointResp {
        pub endpoint: Option<EndpointResp2>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        UpdateEndpointResp, extra {
            0 endpoint: Option<EndpointResp2> = optional "endpoint";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct EndpointResp2 {
        pub create_time: Option<String>,
        pub direction: Option<String>,
        pub id: Option<String>,
        pub ipaddress_count: Option<i32>,
        pub name: Option<String>,
        pub resolver_rule_count: Option<i32>,
        pub status: Option<String>,
        pub update_time: Option<String>,
        pub vpc_id: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        EndpointResp2, extra {
            0 create_time: Option<String> = optional "create_time";
            1 direction: Option<String> = optional "direction";
            2 id: Option<String> = optional "id";
            3 ipaddress_count: Option<i32> = optional "ipaddress_count";
            4 name: Option<String> = optional "name";
            5 resolver_rule_count: Option<i32> = optional "resolver_rule_count";
            6 status: Option<String> = optional "status";
            7 update_time: Option<String> = optional "update_time";
            8 vpc_id: Option<String> = optional "vpc_id";
        }
    }

    /// The answer of `DisassociateEndpointIpaddress`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct DisassociateEndpointIpaddressResp {
        pub endpoint: Option<EndpointResp>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        DisassociateEndpointIpaddressResp, extra {
            0 endpoint: Option<EndpointResp> = optional "endpoint";
        }
    }

    impl codegen::Page for ListEndpointsResp {
        type Item = EndpointResp;

        fn items(&self) -> &[Self::Item] {
            &self.endpoints
        }

        fn into_items(self) -> Vec<Self::Item> {
            self.endpoints
        }

        fn total(&self) -> Option<u64> {
            None
        }
    }
}

/// The family `endpoints`. Paths such as `/v2.1/endpoints`.
impl super::super::Client {
    /// `POST /v2.1/endpoints/{endpoint_id}/ipaddresses` (AssociateEndpointIpaddress)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use dns::types::{IpaddressInfo, Ipaddresses};
    ///
    /// let body = Ipaddresses::new(IpaddressInfo::new("sample"));
    /// let response = client
    ///     .associate_endpoint_ipaddress("ENDPOINT_ID", &body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn associate_endpoint_ipaddress(
        &self,
        endpoint_id: impl Into<String>,
        body: impl Borrow<types::Ipaddresses>,
    ) -> builders::AssociateEndpointIpaddress {
        let mut call = self.0.call(&operations::ASSOCIATE_ENDPOINT_IPADDRESS);
        call.set_as::<String>("endpoint_id", endpoint_id);
        call.body(Borrow::<types::Ipaddresses>::borrow(&body));
        builders::AssociateEndpointIpaddress { call }
    }

    /// `GET /v2.1/endpoints/{endpoint_id}/ipaddresses` (ListEndpointIpaddresses)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.list_endpoint_ipaddresses("ENDPOINT_ID").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_endpoint_ipaddresses(
        &self,
        endpoint_id: impl Into<String>,
    ) -> builders::ListEndpointIpaddresses {
        let mut call = self.0.call(&operations::LIST_ENDPOINT_IPADDRESSES);
        call.set_as::<String>("endpoint_id", endpoint_id);
        builders::ListEndpointIpaddresses { call }
    }

    /// `POST /v2.1/endpoints` (CreateEndpoint)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use dns::types::{CreateEndpointRequestBody, IpaddressInfo};
    ///
    /// let body = CreateEndpointRequestBody::new()
    ///     .direction("sample")
    ///     .ipaddresses([IpaddressInfo::new("sample"), IpaddressInfo::new("sample")])
    ///     .name("sample")
    ///     .region("sample");
    /// let response = client.create_endpoint(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_endpoint(
        &self,
        body: impl Borrow<types::CreateEndpointRequestBody>,
    ) -> builders::CreateEndpoint {
        let mut call = self.0.call(&operations::CREATE_ENDPOINT);
        call.body(Borrow::<types::CreateEndpointRequestBody>::borrow(&body));
        builders::CreateEndpoint { call }
    }

    /// `GET /v2.1/endpoints` (ListEndpoints)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_endpoints("DIRECTION").items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_endpoints(&self, direction: impl Into<String>) -> builders::ListEndpoints {
        let mut call = self.0.call(&operations::LIST_ENDPOINTS);
        call.set_as::<String>("direction", direction);
        builders::ListEndpoints { call }
    }

    /// `DELETE /v2.1/endpoints/{endpoint_id}` (DeleteEndpoint)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.delete_endpoint("ENDPOINT_ID").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_endpoint(&self, endpoint_id: impl Into<String>) -> builders::DeleteEndpoint {
        let mut call = self.0.call(&operations::DELETE_ENDPOINT);
        call.set_as::<String>("endpoint_id", endpoint_id);
        builders::DeleteEndpoint { call }
    }

    /// `GET /v2.1/endpoints/{endpoint_id}` (ShowEndpoint)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.show_endpoint("ENDPOINT_ID").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_endpoint(&self, endpoint_id: impl Into<String>) -> builders::ShowEndpoint {
        let mut call = self.0.call(&operations::SHOW_ENDPOINT);
        call.set_as::<String>("endpoint_id", endpoint_id);
        builders::ShowEndpoint { call }
    }

    /// `PUT /v2.1/endpoints/{endpoint_id}` (UpdateEndpoint)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use dns::types::UpdateEndpointRequestBody;
    ///
    /// let body = UpdateEndpointRequestBody::new("sample");
    /// let response = client.update_endpoint("ENDPOINT_ID", &body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_endpoint(
        &self,
        endpoint_id: impl Into<String>,
        body: impl Borrow<types::UpdateEndpointRequestBody>,
    ) -> builders::UpdateEndpoint {
        let mut call = self.0.call(&operations::UPDATE_ENDPOINT);
        call.set_as::<String>("endpoint_id", endpoint_id);
        call.body(Borrow::<types::UpdateEndpointRequestBody>::borrow(&body));
        builders::UpdateEndpoint { call }
    }

    /// `DELETE /v2.1/endpoints/{endpoint_id}/ipaddresses/{ipaddress_id}`
    /// (DisassociateEndpointIpaddress)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .disassociate_endpoint_ipaddress("ENDPOINT_ID", "IPADDRESS_ID")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn disassociate_endpoint_ipaddress(
        &self,
        endpoint_id: impl Into<String>,
        ipaddress_id: impl Into<String>,
    ) -> builders::DisassociateEndpointIpaddress {
        let mut call = self.0.call(&operations::DISASSOCIATE_ENDPOINT_IPADDRESS);
        call.set_as::<String>("endpoint_id", endpoint_id);
        call.set_as::<String>("ipaddress_id", ipaddress_id);
        builders::DisassociateEndpointIpaddress { call }
    }
}
