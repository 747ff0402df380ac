using ForumOrchard.Hosting.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
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
        var action = new ControllerActionDescriptor { RouteValues = { ["area"] = area } };
        var endpoint = area is null ? null : new Endpoint(_ => Task.CompletedTask, new EndpointMetadataCollection(action), path);

        var headers = await AnswerAsync(path, context => context.SetEndpoint(endpoint));

        var policy = headers.ContentSecurityPolicy.ToString();
        Assert.Equal(isStrict, policy.Contains("default-src 'none'", StringComparison.Ordinal));
        Assert.Contains("script-src 'self'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors", policy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/admin/Features", "default-src 'self'")]
    [InlineData("/en", "default-src 'none'")]
    public async Task Page_WithAPolicyOfItsOwn_KeepsItInTheAdminOnly(string path, string expected) =>
        Assert.StartsWith(expected, (await AnswerAsync(path, context => context.Response.Headers.ContentSecurityPolicy = "default-src 'self'")).ContentSecurityPolicy.ToString(), StringComparison.Ordinal);

    [Fact]
    public async Task Answer_ThatAFailureCleared_HasTheHeaders()
    {
        var headers = await AnswerAsync("/en", context => context.Response.Clear());

        Assert.Contains("default-src 'none'", headers.ContentSecurityPolicy.ToString(), StringComparison.Ordinal);
        Assert.Equal("nosniff", headers.XContentTypeOptions.ToString());
    }

    [Fact]
    public async Task Page_ThatAllowsFramesOfThisSite_AllowsNoOthersAndKeepsItsStricterReferrer()
    {
        var headers = await AnswerAsync("/en", context => (context.Response.Headers.XFrameOptions, context.Response.Headers["Referrer-Policy"]) = ("SAMEORIGIN", "no-referrer"));

        Assert.StartsWith("default-src 'none'", headers.ContentSecurityPolicy.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("frame-ancestors 'self'", headers.ContentSecurityPolicy.ToString(), StringComparison.Ordinal);
        Assert.Equal("no-referrer", headers["Referrer-Policy"].ToString());
    }

    private static async Task<IHeaderDictionary> AnswerAsync(string path, Action<HttpContext> answer)
    {
        await using var services = new ServiceCollection().BuildServiceProvider();
        var app = new ApplicationBuilder(services);
        new SecurityHeaders(Options.Create(new AdminOptions()), new AnyHost()).Configure(pipeline => pipeline.Run(context =>
        {
            answer(context);
            return Task.CompletedTask;
        }))(app);
        var response = new StartingResponse();
        var context = new DefaultHttpContext { Request = { Path = path } };
        context.Features.Set<IHttpResponseFeature>(response);

        await app.Build()(context);
        await response.StartAsync();
        return context.Response.Headers;
    }

    /// <summary>A response that a server would start.</summary>
    private sealed class StartingResponse : HttpResponseFeature
    {
        private readonly Stack<Func<Task>> _starting = new();

        public override void OnStarting(Func<object, Task> callback, object state) => _starting.Push(() => callback(state));

        public async Task StartAsync()
        {
            while (_starting.TryPop(out var callback))
            {
                await callback();
            }
        }
    }

    private sealed class AnyHost : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = "Production";

        public string ApplicationName { get; set; } = "Forum";

        public string ContentRootPath { get; set; } = "/";

        public Microsoft.Extensions.FileProviders.IFileProvider ContentRootFileProvider { get; set; } = new Microsoft.Extensions.FileProviders.NullFileProvider();
    }
}
