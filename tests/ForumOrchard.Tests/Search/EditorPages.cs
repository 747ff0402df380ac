using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ForumOrchard.Testing;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace ForumOrchard.Tests.Search;

/// <summary>The admin as an editor uses it: signs in, opens pages, submits forms.</summary>
internal static class EditorPages
{
    private const string Password = "apricot valley 1916";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Signs in the administrator.</summary>
    /// <param name="site">The site.</param>
    /// <param name="culture">The language of the pages.</param>
    public static Task<HttpClient> SignInAsync(this ForumSite site, string culture) => site.SignInAsync(culture, ForumSite.AdminName, ForumSite.AdminPassword);

    /// <summary>Adds a user with a role and signs in.</summary>
    public static async Task<HttpClient> SignInAsAsync(this ForumSite site, string role)
    {
        var name = role + Guid.NewGuid().ToString("N");
        await ShellScope.UsingNewScopeAsync(site.Services, async scope =>
            await scope.ServiceProvider.GetRequiredService<UserManager<IUser>>().CreateAsync(new User { UserName = name, Email = name + "@example.org", RoleNames = [role] }, Password));
        return await site.SignInAsync("en", name, Password);
    }

    /// <summary>Adds a role like a recipe does.</summary>
    public static Task AddRoleAsync(this ForumSite site, string name, params string[] permissions) => site.InScopeAsync(async services =>
    {
        var step = new JsonObject
        {
            ["name"] = "Roles",
            ["Roles"] = new JsonArray(new JsonObject { ["Name"] = name, ["Permissions"] = new JsonArray([.. permissions.Select(permission => (JsonNode)permission)]) }),
        };
        foreach (var handler in services.GetServices<IRecipeStepHandler>())
        {
            await handler.ExecuteAsync(new RecipeExecutionContext { Name = "Roles", Step = step });
        }
    });

    public static async Task<IDocument> OpenAsync(this HttpClient editor, string address) =>
        SharedSite.Parse(await editor.GetStringAsync(new Uri(address, UriKind.Relative), Cancellation));

    /// <summary>Submits all of a form that a browser would, with some fields changed.</summary>
    public static Task<IDocument> SendAsync(this HttpClient editor, IElement form, params (string Name, string Value)[] changes) =>
        editor.SendAsync(form, form.GetAttribute("action")!, changes);

    /// <summary>Submits a form by one of its buttons.</summary>
    public static Task<IDocument> PressAsync(this HttpClient editor, IElement button, params (string Name, string Value)[] changes)
    {
        var form = button.Closest("form")!;
        (string, string)[] own = button.GetAttribute("name") is { } name ? [(name, button.GetAttribute("value")!)] : [];
        return editor.SendAsync(form, button.GetAttribute("formaction") ?? form.GetAttribute("action")!, [.. own, .. changes]);
    }

    private static async Task<IDocument> SendAsync(this HttpClient editor, IElement form, string address, (string Name, string Value)[] changes)
    {
        var fields = form.QuerySelectorAll("input[name]:not([disabled], [type=file]), textarea[name], select[name]")
            .Where(field => (field.GetAttribute("type") is not ("checkbox" or "radio") || field.HasAttribute("checked")) && field.Closest("fieldset[disabled]") is null)
            .Select(field => (Name: field.GetAttribute("name")!, Value: field switch
            {
                IHtmlTextAreaElement area => area.Value,
                IHtmlSelectElement select => select.Value ?? string.Empty,
                _ => field.GetAttribute("value") ?? string.Empty,
            }))
            .Where(field => !changes.Any(change => change.Name == field.Name));
        using var answer = await editor.PostFormAsync(address, [.. fields, .. changes]);
        answer.EnsureSuccessStatusCode();
        return SharedSite.Parse(await answer.Content.ReadAsStringAsync(Cancellation));
    }

    /// <summary>The field with which a form proves that it comes from the site.</summary>
    public static (string Name, string Value) Token(this IDocument page) =>
        ("__RequestVerificationToken", page.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!);

    public static async Task<HttpResponseMessage> PostFormAsync(this HttpClient editor, string address, params (string Name, string Value)[] fields)
    {
        using var content = new FormUrlEncodedContent(fields.Select(field => new KeyValuePair<string, string>(field.Name, field.Value)));
        return await editor.PostAsync(new Uri(address, UriKind.Relative), content, Cancellation);
    }

    public static async Task<HttpClient> SignInAsync(this ForumSite site, string culture, string name, string password)
    {
        var editor = site.NewVisitor();
        editor.DefaultRequestHeaders.AcceptLanguage.ParseAdd(culture);
        await editor.SignInAsync(name, password);
        return editor;
    }

    /// <summary>Signs in, to a page that is open to everybody with an account.</summary>
    public static async Task SignInAsync(this HttpClient visitor, string name, string password)
    {
        var form = (await visitor.OpenAsync("/login?returnUrl=/ChangePassword")).QuerySelector("form:has([name=UserName])")!;
        await visitor.SendAsync(form, ("UserName", name), ("Password", password));
    }
}
