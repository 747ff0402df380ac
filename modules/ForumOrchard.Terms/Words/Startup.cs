using ForumOrchard.Languages.Words;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace ForumOrchard.Terms.Words;

/// <summary>Names of terms on the translator's desk.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services) => services.AddScoped<ITranslatableWords, TermWords>();
}
