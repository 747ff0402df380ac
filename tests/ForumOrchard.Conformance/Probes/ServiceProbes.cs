using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Utilities;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Localization;
using OrchardCore.Media;
using OrchardCore.Modules.Services;
using OrchardCore.Security.Permissions;
using OrchardCore.Settings;

namespace ForumOrchard.Conformance.Probes;

/// <summary>Services that modules call.</summary>
internal sealed class ServiceProbes : IProbes
{
    public IEnumerable<Probe> All =>
    [
        new("service/slug", services => Text(string.Join(' ', new[] { "Закон № 72", "Women's rights & laws", "ёлка Ө ү", "a--b  c", "", "Май и Новый", "50% C# _x_ a.b a/b", "Ünïcode Straße", "объект подъезд", "«Ң» ҮҮ", "№5 ½ ②" }.Select(text => $"[{services.GetRequiredService<ISlugService>().Slugify(text)}]")))),
        new("service/media address", services => Text(string.Join(' ', new[] { "a.png", "a b/ы.pdf", "50%25 done.txt", "a#b?c.txt", "/lead.txt" }.Select(services.GetRequiredService<IMediaFileStore>().MapPathToPublicUrl)))),
        new("service/sanitizer", services => Text(services.GetRequiredService<IHtmlSanitizerService>().Sanitize("""<p class="c" id="i" onclick="x">a&nbsp;b</p><iframe src="x"></iframe><form><input name="x"></form><a href="javascript:1">j</a><a href="tel:1">t</a><img src="data:image/png;base64,AA">"""))),
        new("service/sanitizer of controls", services => Text(services.GetRequiredService<IHtmlSanitizerService>().Sanitize("""<input name="x"><button>b</button><select><option>o</option></select><textarea>t</textarea><style>p{}</style><svg><path/></svg><video src="/v.mp4"></video>"""))),
        new("service/sanitizer of attributes", services => Text(services.GetRequiredService<IHtmlSanitizerService>().Sanitize("""<h2 id="article-1">h</h2><p lang="ru" dir="ltr" title="t" data-x="1" aria-label="l" role="note">p</p><a href="mailto:a@b.c" target="_blank" rel="noopener">m</a><img src="/a.png" alt="a" width="1" loading="lazy"><th scope="row"></th><details open><summary>s</summary></details><time datetime="2024-01-01">d</time>"""))),
        new("service/tags removed", _ => Text("<p>a</p><p>b &lt; c</p>text <b>d</b>".RemoveTags(htmlDecode: true))),
        new("service/cultures", async services => $"{await services.GetRequiredService<ILocalizationService>().GetDefaultCultureAsync()} {string.Join(',', await services.GetRequiredService<ILocalizationService>().GetSupportedCulturesAsync())}"),
        new("service/settings that nobody has set", async services => (await services.GetRequiredService<ISiteService>().GetSettingsAsync<NoSettings>()).Text),
        new("service/permission of nobody", async services => (await services.GetRequiredService<IAuthorizationService>().AuthorizeAsync(new ClaimsPrincipal(new ClaimsIdentity()), new Permission("NoSuchPermission", "None"))).ToString()),
    ];

    private static Task<string?> Text(string text) => Task.FromResult<string?>(text);

    public sealed class NoSettings
    {
        public string Text { get; set; } = "default";
    }
}
