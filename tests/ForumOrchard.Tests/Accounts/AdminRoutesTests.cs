using System.Net;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;

namespace ForumOrchard.Tests.Accounts;

/// <summary>Every route of the admin, for every role: the table <see cref="AdminRoute.All"/> holds, and no route is missing in it.</summary>
public sealed class AdminRoutesTests(PeopledSite site) : IClassFixture<PeopledSite>
{
    private const string TokenField = "__RequestVerificationToken";

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
            if (await SendAsync(person, route, samples, person.Token) is var answer && answer != (who == Who.Anonymous ? Answer.SignIn : Answer.Refused))
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
                if (await SendAsync(site.Person(who), route, samples, token) is var answer && answer is Answer.Open or Answer.Failed)
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
        foreach (var (route, who) in AdminRoute.All.Where(route => route != AdminRoute.SignOut).SelectMany(route => People.Where(who => route.Who.HasFlag(who)).Select(who => (route, who))))
        {
            var person = site.Person(who);
            if (await SendAsync(person, route, await site.AddSamplesAsync(owner: null), person.Token) is var answer && answer != Answer.Open)
            {
                faults.Add($"{who}: {route.Name}: {answer}");
            }
        }

        Assert.Equal(string.Empty, string.Join('\n', faults));
    }

    [Fact]
    public async Task Route_ForAnAuthorsOwnItem_IsOpenWhereTheTableSaysSo()
    {
        var author = site.Person(Who.Author);
        foreach (var route in AdminRoute.All.Where(route => route.HasItem))
        {
            var answer = await SendAsync(author, route, await site.AddSamplesAsync(author.Id), author.Token);

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
            || action?.ControllerTypeInfo.Namespace is "Sapling.Features.Users.SignIn" or "ForumOrchard.Editing.Preview"
            || endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains("POST") == true
        from method in methods
        select $"{method} {template}";

    private async Task<Answer> SendAsync(Person person, AdminRoute route, IReadOnlyDictionary<string, string> samples, string? token)
    {
        var address = new Uri(Fill(route.Path), UriKind.Relative);
        using var form = new FormUrlEncodedContent(
            route.Form.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(field => field.Split('=')).Select(field => new KeyValuePair<string, string>(field[0], Fill(field[1])))
                .Concat(token is null ? [] : [new(TokenField, token)]));
        using var request = new HttpRequestMessage(new HttpMethod(route.Method), address) { Content = route.IsPost ? form : null };
        using var answer = await person.Browser.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        return answer.StatusCode switch
        {
            HttpStatusCode.Forbidden => Answer.Refused,
            HttpStatusCode.BadRequest => Answer.BadRequest,
            >= HttpStatusCode.InternalServerError => Answer.Failed,
            _ => answer.RequestMessage!.RequestUri!.AbsolutePath == "/login" && route.Path != "/login" ? Answer.SignIn : Answer.Open,
        };

        string Fill(string text) => samples.Aggregate(text, (filled, sample) => filled.Replace($"{{{sample.Key}}}", sample.Value, StringComparison.Ordinal));
    }

    private enum Answer
    {
        Open,
        Refused,
        SignIn,
        BadRequest,
        Failed,
    }
}
