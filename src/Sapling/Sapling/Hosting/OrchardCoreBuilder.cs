using Sapling.Hosting;
using Sapling.Modules.Startup;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Configures the runtime in the host's Program.</summary>
public sealed class OrchardCoreBuilder
{
    private readonly SiteComposition _site;

    internal OrchardCoreBuilder(IServiceCollection services, SiteComposition site)
    {
        ApplicationServices = services;
        _site = site;
    }

    public IServiceCollection ApplicationServices { get; }

    /// <summary>
    /// Adds features that are enabled until the site is set up; "OrchardCore.AutoSetup" sets it up from the
    /// configuration.
    /// </summary>
    public OrchardCoreBuilder AddSetupFeatures(params string[] featureIds)
    {
        foreach (var id in featureIds)
        {
            _site.SetupFeatures.Add(_site.Catalog.Find(id)?.Id
                ?? throw new SiteStartException($"There is no feature \"{id}\" among the modules of this application."));
        }

        return this;
    }
}
