using Sapling.Hosting;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the runtime to a host, as Orchard Core does.</summary>
public static class OrchardCmsServiceCollectionExtensions
{
    /// <summary>Finds the application's modules, resolves the site's features and adds their services.</summary>
    public static OrchardCoreBuilder AddOrchardCms(this IServiceCollection services)
    {
        StartFailure.ReportInOneSentence();
        return new OrchardCoreBuilder(services, SiteComposition.Compose(services));
    }
}
