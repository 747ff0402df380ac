using Sapling.Hosting;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Puts the runtime into a host, as Orchard Core does.</summary>
public static class OrchardCmsServiceCollectionExtensions
{
    /// <summary>Finds the modules of the application, decides which features the site has, and adds their services.</summary>
    public static OrchardCoreBuilder AddOrchardCms(this IServiceCollection services)
    {
        StartFailure.ReportInOneSentence();
        return new OrchardCoreBuilder(services, SiteComposition.Compose(services));
    }
}
