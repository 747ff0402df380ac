using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;

namespace ForumOrchard.Tests.Accounts;

/// <summary>Every route of the admin, for every role: the table <see cref="AdminRoute.All"/> holds, and no route is missing in it.</summary>
public sealed class AdminRoutesTests(PeopledSite site) : IClassFixture<PeopledSite>
{
    private static readonly Who[] People = [Who.Administrator, Who.Editor, Who.Translator, Who.Moderator, Who.Author, Who.Reader, Who.Anonymous];

    [Fact]
    public void Routes_OfTheSite_AreThoseOfTheTable() =>
        Assert.Equal(AdminRoute.All.Select(route => route.Name).Order(StringComparer.Ordinal), RoutesOfTheSite().Order(StringComparer.Ordinal));

    [Fact]
    public async Task Route_ForWhomItIsNotOpen_RefusesAndChangesNothing()
    {
        var samples = await site.AddSamplesAsync(owner: null);
        var before = await site.SettledAsync();
        var faults = new List<string>();
        foreach (var (route, who) in AdminRoute.All.SelectMany(route => People.Where(who => !route.Who.HasFlag(who)).Select(who => (route, who))))
        {
            var person = site.Person(who);
            if (await person.SendAsync(route, samples, person.Token) is var answer && answer != (who == Who.Anonymous ? Answer.SignIn : Answer.Refused))
            {
                faults.Add($"{who}: {route.Name}: {answer}");
            }
        }

        Assert.Equal(string.Empty, string.Join('\n', faults));
        Assert.Equal(before, await site.StoredAsync());
    }

    [Fact]
    public async Task Post_WithoutATokenOrWithThatOfAnother_IsRefusedAndChangesNothing()
    {
        var samples = await site.AddSamplesAsync(owner: null);
        var before = await site.SettledAsync();
        var faults = new List<string>();
        foreach (var (route, who) in AdminRoute.All.Where(route => route.IsPost).SelectMany(route => People.Select(who => (route, who))))
        {
            var another = site.Person(who == Who.Editor ? Who.Administrator : Who.Editor).Token;
            foreach (var token in new[] { null, another })
            {
                if (await site.Person(who).SendAsync(route, samples, token) is var answer && answer is Answer.Open or Answer.Failed)
                {
                    faults.Add($"{who}: {route.Name} {(token is null ? "without a token" : "with another's token")}: {answer}");
                }
            }
        }

        Assert.Equal(string.Empty, string.Join('\n', faults));
        Assert.Equal(before, await site.StoredAsync());
    }

    [Fact]
    public async Task Route_ForWhomItIsOpen_Answers()
    {
        var faults = new List<string>();
        foreach (var (route, who) in AdminRoute.All.Where(route => route != AdminRoute.SignOut && route != AdminRoute.SignOutEverywhere).SelectMany(route => People.Where(who => route.Who.HasFlag(who)).Select(who => (route, who))))
        {
            var person = site.Person(who);
            if (await person.SendAsync(route, await site.AddSamplesAsync(owner: null), person.Token) is var answer && answer != Answer.Open)
            {
                faults.Add($"{who}: {route.Name}: {answer}");
            }
        }

        Assert.Equal(string.Empty, string.Join('\n', faults));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-1")]
    public async Task Route_SentWhatNoPageSends_DoesNotFail(string nonsense)
    {
        var (administrator, faults) = (site.Person(Who.Administrator), new List<string>());
        foreach (var route in AdminRoute.All.Where(route => route != AdminRoute.SignOut && route != AdminRoute.SignOutEverywhere).SelectMany(route => route.With(nonsense, site.Services)))
        {
            if (await administrator.SendAsync(route, await site.AddSamplesAsync(owner: null), administrator.Token) == Answer.Failed)
            {
                faults.Add($"{route.Name}: {route.Address} {route.Form}");
            }
        }

        Assert.Equal(string.Empty, string.Join('\n', faults));
    }

    /// <summary>Orchard Core asks its routes in the order in which it finds them: one with a parameter may stand before the one that is meant.</summary>
    [Fact]
    public void Route_WithAParameter_HidesNoOther()
    {
        static bool IsParameter(string segment) => segment.StartsWith('{') && !segment.Contains(':', StringComparison.Ordinal);
        static bool Hides(string[] one, string[] other) =>
            one.Length == other.Length && one.Zip(other).All(pair => pair.First == pair.Second || IsParameter(pair.First)) && one.Zip(other).Any(pair => IsParameter(pair.First) && !IsParameter(pair.Second));
        var own = AdminRoute.All.Select(route => (route.Method, Segments: route.Template.Split('/'))).ToList();

        Assert.Equal(string.Empty, string.Join('\n', from one in own from other in own where one.Method == other.Method && Hides(one.Segments, other.Segments) select $"{string.Join('/', one.Segments)} > {string.Join('/', other.Segments)}"));
    }

    [Fact]
    public async Task Route_ForAnAuthorsOwnItem_IsOpenWhereTheTableSaysSo()
    {
        var author = site.Person(Who.Author);
        foreach (var route in AdminRoute.All.Where(route => route.HasItem))
        {
            var answer = await author.SendAsync(route, await site.AddSamplesAsync(author.Id), author.Token);

            Assert.True((answer == Answer.Open) == route.Who.HasFlag(Who.Owner), $"{route.Name}: {answer}");
        }
    }

    /// <summary>All that is below the admin's address or looks like the admin, the pages of accounts and previews, and whatever else takes a post.</summary>
    private IEnumerable<string> RoutesOfTheSite() =>
        from endpoint in site.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
        let template = endpoint.RoutePattern.RawText!.TrimStart('/')
        let action = endpoint.Metadata.GetMetadata<ControllerActionDescriptor>()
        let methods = endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Except(["HEAD"]) ?? ["GET", "POST"]
        where template.StartsWith("admin", StringComparison.OrdinalIgnoreCase)
            || endpoint.Metadata.GetMetadata<AdminAttribute>() is not null
            || action?.ControllerTypeInfo.Namespace is "Sapling.Features.Users.SignIn" or "Sapling.Features.Users.Recovery" or "Sapling.Features.Users.TwoFactor" or "ForumOrchard.Editing.Preview"
            || endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains("POST") == true
        from method in methods
        select $"{method} {template}";
}
