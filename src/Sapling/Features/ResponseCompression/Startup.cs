using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using Sapling.Modules.Startup;

namespace Sapling.Features.ResponseCompression;

/// <summary>Compresses answers, within the cache, so that it is done once for each page.</summary>
internal sealed class Startup : StartupBase, IBeforeRouting
{
    /// <summary>Around the files of modules too.</summary>
    public override int ConfigureOrder => -850;

    public override void ConfigureServices(IServiceCollection services) => services.AddResponseCompression();

    public void ConfigureBeforeRouting(IApplicationBuilder app) => app.UseResponseCompression();
}
