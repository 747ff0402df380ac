using System.Net;
using System.Security.Claims;
using ForumOrchard.Editing.Presence;
using ForumOrchard.Tests.Comments;
using ForumOrchard.Tests.Search;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace ForumOrchard.Tests.Editing;

/// <summary>Editors see who else has a form open.</summary>
public sealed class OpenFormsTests(ContentScreensTests.EditedSite site) : IClassFixture<ContentScreensTests.EditedSite>
{
    private const string Item = "item";

    private static readonly ClaimsPrincipal _first = User("first");

    private static readonly ClaimsPrincipal _second = User("second");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Open_ByTwo_ShowsEachTheOtherSinceTheyCame()
    {
        var clock = new FakeClock(new DateTime(2026, 11, 20, 4, 42, 0, DateTimeKind.Utc));
        var forms = Forms(clock);

        Assert.Empty(await forms.OpenAsync(Item, _first));
        clock.Pass(TimeSpan.FromMinutes(1));
        var seen = Assert.Single(await forms.OpenAsync(Item, _second));
        Assert.Equal(("first", clock.UtcNow.AddMinutes(-1)), (seen.Name, seen.SinceUtc));
        Assert.Equal("second", Assert.Single(await forms.StayAsync(Item, _first)).Name);
        Assert.Empty(await forms.OpenAsync("another", _first));
        Assert.Empty(await forms.OpenAsync(Item, new ClaimsPrincipal(new ClaimsIdentity())));
    }

    [Fact]
    public async Task Leave_AndNoMoreWord_EndsIt()
    {
        var clock = new FakeClock(new DateTime(2026, 11, 20, 4, 42, 0, DateTimeKind.Utc));
        var forms = Forms(clock);
        var came = clock.UtcNow;
        await forms.OpenAsync(Item, _first);

        // A page that is saved is left and comes back.
        await forms.LeaveAsync(Item, _first);
        clock.Pass(TimeSpan.FromSeconds(5));
        await forms.OpenAsync(Item, _first);
        Assert.Equal(came, Assert.Single(await forms.OpenAsync(Item, _second)).SinceUtc);

        await forms.LeaveAsync(Item, _first);
        clock.Pass(TimeSpan.FromSeconds(11));
        Assert.Empty(await forms.StayAsync(Item, _second));

        clock.Pass(TimeSpan.FromSeconds(101));
        Assert.Empty(await forms.OpenAsync(Item, _first));
    }

    [Fact]
    public async Task Open_WithoutACache_SeesNobody() =>
        Assert.Empty(await new OpenForms(new BrokenCache(), new FakeClock(DateTime.UnixEpoch), NullLogger<OpenForms>.Instance).OpenAsync(Item, _first));

    [Fact]
    public async Task Form_ThatAColleagueHasOpen_SaysSoInTheEditorsLanguage()
    {
        var mine = await site.Editor.WriteAsync(await site.Editor.OpenAsync(Writing.NewArticle), publish: false, ("TitlePart.Title", "Поползень"));
        var address = mine.QuerySelector("form.content-form")!.GetAttribute("action")!;
        Assert.Equal(string.Empty, mine.QuerySelector("[data-open-forms]")!.TextContent);
        using var colleague = await site.SignInAsAsync("Editor");

        Assert.Contains("admin also has this open, since", (await colleague.OpenAsync(address)).QuerySelector("[data-open-forms]")!.TextContent, StringComparison.Ordinal);

        var (say, token) = (mine.QuerySelector("[data-open-forms]")!.GetAttribute("data-open-forms")!, mine.QuerySelector("form.content-form [name=__RequestVerificationToken]")!.GetAttribute("value")!);
        using var told = await site.Editor.PostFormAsync(say, ("__RequestVerificationToken", token));
        Assert.Matches("^Этот же материал открыт у пользователя Editor[0-9a-f]+ с \\d+:\\d\\d\\.$", await told.Content.ReadAsStringAsync(Cancellation));
    }

    [Fact]
    public async Task Say_ByWhoMayNot_IsRefused()
    {
        var form = await site.Editor.WriteAsync(await site.Editor.OpenAsync(Writing.NewArticle), publish: false, ("TitlePart.Title", "Королёк"));
        var say = form.QuerySelector("[data-open-forms]")!.GetAttribute("data-open-forms")!;
        using var moderator = await site.SignInAsAsync("Moderator");
        var token = (await moderator.OpenAsync("/admin")).QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        using var forbidden = await moderator.PostFormAsync(say, ("__RequestVerificationToken", token));
        using var withoutToken = await site.Editor.PostFormAsync(say);
        using var visitor = await site.Client.PostFormAsync(say);
        using var missing = await moderator.PostFormAsync(say + "x", ("__RequestVerificationToken", token));

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.BadRequest, HttpStatusCode.NotFound), (forbidden.StatusCode, withoutToken.StatusCode, missing.StatusCode));
        Assert.NotEqual(HttpStatusCode.OK, visitor.StatusCode);
    }

    private static OpenForms Forms(FakeClock clock) => new(new MemoryDistributedCache(Options.Create(new MemoryDistributedCacheOptions())), clock, NullLogger<OpenForms>.Instance);

    private static ClaimsPrincipal User(string name) => new(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, name + "-id"), new Claim(ClaimTypes.Name, name)], "test"));

    private sealed class BrokenCache : IDistributedCache
    {
        public byte[]? Get(string key) => throw new TimeoutException();

        public Task<byte[]?> GetAsync(string key, CancellationToken token = default) => throw new TimeoutException();

        public void Refresh(string key) => throw new TimeoutException();

        public Task RefreshAsync(string key, CancellationToken token = default) => throw new TimeoutException();

        public void Remove(string key) => throw new TimeoutException();

        public Task RemoveAsync(string key, CancellationToken token = default) => throw new TimeoutException();

        public void Set(string key, byte[] value, DistributedCacheEntryOptions options) => throw new TimeoutException();

        public Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default) => throw new TimeoutException();
    }
}
