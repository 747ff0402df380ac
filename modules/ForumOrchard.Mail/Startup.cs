using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace ForumOrchard.Mail;

/// <summary>Mail for other modules.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services) => services.AddScoped<ISiteMail, SiteMail>();
}
