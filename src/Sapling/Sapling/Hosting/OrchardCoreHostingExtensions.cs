namespace Microsoft.Extensions.DependencyInjection
{
    /// <summary>Puts the runtime into a host, as Orchard Core does.</summary>
    public static class OrchardCmsServiceCollectionExtensions
    {
        public static OrchardCoreBuilder AddOrchardCms(this IServiceCollection services) => new(services);
    }

    /// <summary>Configures the runtime in the host's Program.</summary>
    public sealed class OrchardCoreBuilder(IServiceCollection services)
    {
        public IServiceCollection ApplicationServices => services;

        public OrchardCoreBuilder AddSetupFeatures(params string[] featureIds) => featureIds.Length == 0 ? this : this;
    }
}

namespace Microsoft.AspNetCore.Builder
{
    /// <summary>Puts the runtime into the host's pipeline, as Orchard Core does.</summary>
    public static class OrchardCoreApplicationBuilderExtensions
    {
        public static IApplicationBuilder UseOrchardCore(this IApplicationBuilder app) => app;
    }
}
