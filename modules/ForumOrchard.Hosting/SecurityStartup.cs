using ForumOrchard.Hosting.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Modules;

namespace ForumOrchard.Hosting;

/// <summary>Runs before everything that can respond, including media, so that every response has the security headers.</summary>
public sealed class SecurityStartup : StartupBase
{
    /// <inheritdoc/>
    public override int ConfigureOrder => -1000;

    /// <inheritdoc/>
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) => app.UseSecurityHeaders();
}
