using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Localization;
using Sapling.Features.ContentLocalization.CulturePicker;
using Sapling.Tests.Content;
using Sapling.Tests.Modules;

namespace Sapling.Tests.Localization;

public sealed class CulturePickerTests : IAsyncLifetime
{
    private readonly ContentSite _site = new() { Configure = Configure };
    private TestApplication _application = null!;

    public async ValueTask InitializeAsync()
    {
        await _site.DefineAsync("Page", nameof(AutoroutePart), nameof(LocalizationPart));
        await CreateAsync("ru", "o-forume");
        await CreateAsync("en", "about");
        _application = await TestApplication.StartAsync(ConfigureApplication, Pipeline, context => context.Response.WriteAsync(CultureInfo.CurrentUICulture.Name));
    }

    public async ValueTask DisposeAsync()
    {
        await _application.DisposeAsync();
        await _site.DisposeAsync();
    }

    [Theory]
    [InlineData("/about", "ru", "ru", "en")]
    [InlineData("/elsewhere", "en", "ru", "en")]
    [InlineData("/elsewhere", null, "en", "en")]
    [InlineData("/elsewhere", null, "fr", "ru")]
    public async Task Culture_OfARequest_IsTheContentsThenTheCookiesThenTheHeaders(string path, string? cookie, string header, string culture)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Accept-Language", header);
        if (cookie is not null)
        {
            request.Headers.Add("Cookie", $".AspNetCore.Culture=c%3D{cookie}%7Cuic%3D{cookie}");
        }

        using var response = await _application.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(culture, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("/o-forume", "/about")]
    [InlineData("/elsewhere", "/elsewhere")]
    public async Task Choose_Language_LeadsToTheTranslationAndIsRemembered(string from, string to)
    {
        using var response = await ChooseAsync("en", from);

        Assert.Equal((HttpStatusCode.Redirect, to), (response.StatusCode, response.Headers.Location?.ToString()));
        Assert.Contains("uic%3Den", Assert.Single(response.Headers.GetValues("Set-Cookie")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xx", "/about")]
    [InlineData("en", "//example.org")]
    [InlineData("en", "https://example.org")]
    [InlineData("en", "/\\example.org")]
    [InlineData("en", "")]
    public async Task Choose_NoLanguageOrAnotherHost_IsNotFoundAndForgotten(string culture, string from)
    {
        using var response = await ChooseAsync(culture, from);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    private static void Configure(IServiceCollection services)
    {
        new Features.ContentLocalization.Startup().ConfigureServices(services);
        new CulturePickerStartup().ConfigureServices(services);
        services.AddScoped<ILocalizationService, TwoLanguages>();
    }

    private static void ConfigureApplication(IServiceCollection services)
    {
        services.AddRouting();
        services.Configure<RequestLocalizationOptions>(options => options.SetDefaultCulture("ru").AddSupportedCultures("ru", "en").AddSupportedUICultures("ru", "en"));
        new CulturePickerStartup().ConfigureServices(services);
    }

    private void Pipeline(IApplicationBuilder app)
    {
        app.Use(async (context, next) =>
        {
            await using var scope = _site.Services.CreateAsyncScope();
            context.RequestServices = scope.ServiceProvider;
            await next(context);
        });
        app.UseRequestLocalization();
        app.UseRouting();
        app.UseEndpoints(routes => routes.MapCulturePicker());
    }

    private Task<HttpResponseMessage> ChooseAsync(string culture, string from) => _application.Client.GetAsync(
        new Uri($"/RedirectToLocalizedContent?targetculture={culture}&contentItemUrl={Uri.EscapeDataString(from)}", UriKind.Relative),
        TestContext.Current.CancellationToken);

    private Task CreateAsync(string culture, string path) => _site.ContentAsync(async contents =>
    {
        var item = await contents.NewAsync("Page");
        item.Alter<AutoroutePart>(part => part.Path = path);
        item.Alter<LocalizationPart>(part => (part.Culture, part.LocalizationSet) = (culture, "about"));
        await contents.CreateAsync(item, VersionOptions.Published);
    });
}
