using System.Globalization;
using ForumOrchard.Languages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ForumOrchard.Tests.Languages;

public sealed class LanguageOfAddressTests
{
    private static readonly RequestLocalizationOptions Options = new()
    {
        SupportedUICultures = [CultureInfo.GetCultureInfo("ru"), CultureInfo.GetCultureInfo("en"), CultureInfo.GetCultureInfo("ky")],
    };

    [Theory]
    [InlineData("/en", "en")]
    [InlineData("/en/news/2024/09", "en")]
    [InlineData("/RU/laws", "ru")]
    [InlineData("/ky", "ky")]
    [InlineData("/", null)]
    [InlineData("/english", null)]
    [InlineData("/fr/news", null)]
    [InlineData("/news/en", null)]
    public async Task Determine_Path_IsItsFirstSegment(string path, string? culture)
    {
        var context = new DefaultHttpContext();
        context.Request.Path = path;

        Assert.Equal(culture, await CultureOfAsync(context));
    }

    [Fact]
    public async Task Determine_ErrorPage_HasTheLanguageThatTheVisitorAskedFor()
    {
        var context = new DefaultHttpContext();
        context.Request.Path = "/Error/404";
        context.Features.Set<IStatusCodeReExecuteFeature>(new StatusCodeReExecuteFeature { OriginalPath = "/en/nowhere" });

        Assert.Equal("en", await CultureOfAsync(context));
    }

    [Theory]
    [InlineData("en", true)]
    [InlineData("EN", false)]
    [InlineData("fr", false)]
    [InlineData("admin", false)]
    public void Constraint_Segment_MatchesLanguagesOfTheSiteInTheirFormOnly(string segment, bool matches)
        => Assert.Equal(matches, new CultureRouteConstraint(Microsoft.Extensions.Options.Options.Create(Options)).Match(
            null, null, "culture", new RouteValueDictionary { ["culture"] = segment }, RouteDirection.IncomingRequest));

    private static async Task<string?> CultureOfAsync(HttpContext context)
        => (await new LanguageOfAddress { Options = Options }.DetermineProviderCultureResult(context))?.UICultures[0].Value;
}
