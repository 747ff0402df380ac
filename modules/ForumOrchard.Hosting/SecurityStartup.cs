using ForumOrchard.Hosting.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Modules;

namespace ForumOrchard.Hosting;

/// <summary>Stands before everything that may answer, media included, so that no answer of the site lacks the security headers.</summary>
public sealed class SecurityStartup : StartupBase
{
    /// <inheritdoc/>
    public override int ConfigureOrder => -1000;

    /// <inheritdoc/>
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) => app.UseSecurityHeaders();
}
