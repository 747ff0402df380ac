using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace ForumOrchard.Languages.Words;

/// <summary>Words in several languages, for whoever translates them.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services) => services.AddScoped<WordItems>();
}
