using System.Collections.Concurrent;
using Fluid;
using ForumOrchard.Comments.ViewModels;
using ForumOrchard.Organization.ViewModels;
using ForumOrchard.Pages.Untranslated;
using ForumOrchard.Testing;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Diagnostics.ViewModels;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Liquid;
using Sapling.Display.Descriptors;
using Sapling.Display.Liquid.Rendering;
using Sapling.Modules.Features;
using Sapling.Modules.Files;

namespace Sapling.Tests.Liquid;

/// <summary>Every Liquid template of the site's modules and theme, with the models from the site.</summary>
public sealed class ModuleTemplatesTests(ModuleTemplatesTests.Site site) : IClassFixture<ModuleTemplatesTests.Site>
{
    /// <summary>Pages not in the sitemap.</summary>
    private static readonly string[] OtherPages =
    [
        "/en/search?q=CEDAW", "/en/search?q=nothingatall", "/en/nothing-here", "/login",
        "/en/about/members/sample-member-organisation", "/en/about/coordinating-council/sample-council-member",
    ];

    /// <summary>Templates that no mere visit shows, by model class.</summary>
    private static readonly ((string Module, string Path) Template, Type Model)[] Others =
    [
        (("ForumOrchard.Comments", "Views/CommentForm.liquid"), typeof(CommentFormViewModel)),
        (("ForumOrchard.Comments", "Views/CommentReceived.liquid"), typeof(CommentReceivedViewModel)),
        (("ForumOrchard.Organization", "Views/PagePart.Summary.liquid"), typeof(PageViewModel)),
        (("ForumOrchard.Pages", "Views/Untranslated.liquid"), typeof(UntranslatedViewModel)),
        (("ForumTheme", "Views/HttpError.liquid"), typeof(HttpErrorShapeViewModel)),
        (("ForumTheme", "Views/HttpError-BadRequest.liquid"), typeof(HttpErrorShapeViewModel)),
        (("ForumTheme", "Views/HttpError-Forbidden.liquid"), typeof(HttpErrorShapeViewModel)),
        (("ForumTheme", "Views/HttpError-RequestEntityTooLarge.liquid"), typeof(HttpErrorShapeViewModel)),
        (("ForumTheme", "Views/HttpError-TooManyRequests.liquid"), typeof(HttpErrorShapeViewModel)),
        (("ForumTheme", "Views/HttpError-Unauthorized.liquid"), typeof(HttpErrorShapeViewModel)),
    ];

    [Fact]
    public async Task Templates_ReadOnlyWhatIsRegistered()
    {
        await site.UntilSearchableAsync(TestContext.Current.CancellationToken);
        foreach (var page in (await Sitemaps.AddressesAsync(site.Client)).Concat(OtherPages))
        {
            using var answer = await site.Client.GetAsync(new Uri(page, UriKind.RelativeOrAbsolute), TestContext.Current.CancellationToken);
        }

        foreach (var (template, model) in Others)
        {
            site.Rendered.GetOrAdd(template, _ => new())[model] = true;
        }

        var parser = site.Services.GetRequiredService<LiquidViewParser>();
        var members = site.Services.GetRequiredService<IOptions<TemplateOptions>>().Value.MemberAccessStrategy;
        var faults = new List<string>();
        foreach (var ((module, path), models) in site.Rendered)
        {
            using var reader = new StreamReader(site.Services.GetRequiredService<IModuleFiles>().Find(module, path)!.CreateReadStream());
            var template = parser.Parse(await reader.ReadToEndAsync(TestContext.Current.CancellationToken));
            foreach (var model in models.Keys)
            {
                var reads = new TemplateReads(members, model);
                reads.VisitTemplate(template);
                faults.AddRange(reads.Unregistered.Select(member => $"{module}/{path}: {member}"));
            }
        }

        faults.AddRange(Templates().Except(site.Rendered.Keys.Select(key => $"{key.Module}/{key.Path}"), StringComparer.OrdinalIgnoreCase).Select(path => $"{path} is rendered by no page."));
        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults.Distinct().Order(StringComparer.Ordinal)));
    }

    private IEnumerable<string> Templates() => site.Services.GetRequiredService<IModuleFiles>().Modules
        .Where(module => module.ModuleId.StartsWith("Forum", StringComparison.Ordinal))
        .SelectMany(module => module.Under("Views/").Where(path => path.EndsWith(".liquid", StringComparison.Ordinal)).Select(path => $"{module.ModuleId}/{path}"));

    public sealed class Site : ForumSite
    {
        public Site() => ChangeServices = services =>
        {
            var engine = services.Single(service => service.ImplementationType == typeof(LiquidShapeTemplateEngine));
            services.Remove(engine);
            services.AddSingleton<IShapeTemplateEngine>(provider => new Watching(ActivatorUtilities.CreateInstance<LiquidShapeTemplateEngine>(provider), Rendered));
        };

        internal ConcurrentDictionary<(string Module, string Path), ConcurrentDictionary<Type, bool>> Rendered { get; } = new();
    }

    private sealed class Watching(IShapeTemplateEngine engine, ConcurrentDictionary<(string Module, string Path), ConcurrentDictionary<Type, bool>> rendered) : IShapeTemplateEngine
    {
        public IEnumerable<string> PathsOf(ModuleInfo module) => engine.PathsOf(module);

        public Func<DisplayContext, Task<IHtmlContent>> Bind(string moduleId, string path)
        {
            var render = engine.Bind(moduleId, path);
            return display =>
            {
                rendered.GetOrAdd((moduleId, path), _ => new())[display.Value.GetType()] = true;
                return render(display);
            };
        }
    }
}
