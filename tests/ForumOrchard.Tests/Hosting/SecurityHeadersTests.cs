using ForumOrchard.Hosting.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OrchardCore.Admin;

namespace ForumOrchard.Tests.Hosting;

/// <summary>Which pages keep their inline scripts: those of Orchard Core, whose admin and sign-in do not work without them.</summary>
public sealed class SecurityHeadersTests
{
    [Theory]
    [InlineData("/admin/Features", "OrchardCore.Features", false)]
    [InlineData("/Admin", "OrchardCore.Admin", false)]
    [InlineData("/Login", "OrchardCore.Users", false)]
    [InlineData("/ForgotPassword", "OrchardCore.Users", false)]
    [InlineData("/en/about", "OrchardCore.Contents", true)]
    [InlineData("/en/laws", "ForumOrchard.LegalActs", true)]
    [InlineData("/administration", null, true)]
    [InlineData("/media/a.jpg", null, true)]
    public async Task Policy_OfAPage_IsStrictUnlessThePageIsOrchardCores(string path, string? area, bool isStrict)
    {
        await using var services = new ServiceCollection().AddOptions<AdminOptions>().Services.AddSingleton<IHostEnvironment>(new AnyHost()).BuildServiceProvider();
        var app = new ApplicationBuilder(services);
        app.UseSecurityHeaders();
        app.Run(_ => Task.CompletedTask);
        var context = new DefaultHttpContext { Request = { Path = path } };
        if (area is not null)
        {
            var action = new ControllerActionDescriptor { RouteValues = { ["area"] = area } };
            context.SetEndpoint(new Endpoint(_ => Task.CompletedTask, new EndpointMetadataCollection(action), path));
        }

        await app.Build()(context);

        var policy = context.Response.Headers.ContentSecurityPolicy.ToString();
        Assert.Equal(isStrict, policy.Contains("default-src 'none'", StringComparison.Ordinal));
        Assert.Contains("frame-ancestors", policy, StringComparison.Ordinal);
    }

    private sealed class AnyHost : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = "Production";

        public string ApplicationName { get; set; } = "Forum";

        public string ContentRootPath { get; set; } = "/";

        public Microsoft.Extensions.FileProviders.IFileProvider ContentRootFileProvider { get; set; } = new Microsoft.Extensions.FileProviders.NullFileProvider();
    }
}
