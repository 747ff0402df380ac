using ForumOrchard.BrowserTests.Browsing;

namespace ForumOrchard.BrowserTests;

/// <summary>axe reports no violations: WCAG 2.2 AA and its best practices, in light and dark.</summary>
public sealed class AccessibilityTests(ForumBrowser browser)
{
    // Both color schemes and both widths, but not every combination: a fault in one shows in either of the other.
    public static MatrixTheoryData<string, string, bool> Pages => new(Addresses.Cultures, Addresses.Kinds, [false, true]);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_LightOnADeskOrDarkOnAPhone_HasNoViolation(string culture, string address, bool isPhone)
    {
        await using var visit = await browser.OpenAsync($"/{culture}{address}", isPhone ? 360 : 1280, dark: isPhone);

        Assert.Empty(await visit.ViolationsAsync());
    }

    [Fact]
    public async Task Page_OnAPhoneWithItsMenuOpen_HasNoViolation()
    {
        await using var visit = await browser.OpenAsync("/ru", 360);
        await visit.Page.Locator(".menu-toggle").ClickAsync();
        await visit.Page.Locator(".submenu > summary").First.ClickAsync();

        Assert.Empty(await visit.ViolationsAsync());
    }

    [Theory]
    [InlineData("/Admin")]
    [InlineData("/Admin/Comments")]
    [InlineData("/Admin/attachments")]
    [InlineData("/Admin/search/queries")]
    [InlineData("/Admin/search/synonyms")]
    [InlineData("/Admin/search-indexes")]
    public async Task Admin_SignedIn_HasNoViolationAndIsReachedByKeyboard(string address)
    {
        await using var visit = await browser.OpenAsync("/login");
        await visit.SignInAsync();
        var link = visit.Page.Locator($"nav a[href$='{address}']").First;
        await link.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.ArriveAsync($"**{address}");

        Assert.Equal(1, await visit.Page.Locator("h1").CountAsync());

        // The browser reports there what the security policy refuses to a page. Its own tool runs after.
        Assert.Empty(visit.Errors);
        Assert.Empty(await visit.ViolationsAsync());
    }

    [Fact]
    public async Task SignIn_Always_HasNoViolation()
    {
        await using var visit = await browser.OpenAsync("/login");

        Assert.Empty(await visit.ViolationsAsync());
    }
}
