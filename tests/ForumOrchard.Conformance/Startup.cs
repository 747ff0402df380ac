using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Fluid;
using ForumOrchard.Conformance.Models;
using ForumOrchard.Conformance.Probes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Data.Migration;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;

namespace ForumOrchard.Conformance;

public sealed class Startup : StartupBase
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly IProbes[] Probes =
    [
        new MemberProbes(), new FilterProbes(), new ObjectProbes(), new EncodingProbes(), new HeadProbes(), new ShapeProbes(),
        new ContentProbes(), new AddressProbes(), new VersionProbes(), new BodyProbes(), new ServiceProbes(), new RecipeProbes(),
    ];

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<UnregisteredPart>();
        services.AddContentPart<RegisteredPart>();
        services.AddContentPart<FussyPart>().AddHandler<FussyPartHandler>();
        services.AddDataMigration<Migrations>();
        services.Configure<TemplateOptions>(options =>
        {
            options.MemberAccessStrategy.Register<RegisteredPart>();
            options.MemberAccessStrategy.Register<RegisteredModel>();
            options.MemberAccessStrategy.Register<RegisteredRecord>();
        });
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) => routes.MapGet("conformance", async (HttpContext context) =>
    {
        var answers = new SortedDictionary<string, string?>(StringComparer.Ordinal);
        foreach (var probe in Probes.SelectMany(probes => probes.All))
        {
            answers.Add(probe.Name, await AskAsync(probe));
        }

        return Results.Json(answers, Json);
    });

    private static async Task<string?> AskAsync(Probe probe)
    {
        var answer = default(string);
        try
        {
            await ShellScope.UsingChildScopeAsync(async scope =>
            {
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
                try
                {
                    answer = await probe.AskAsync(scope.ServiceProvider);
                }
                catch (Exception exception)
                {
                    answer = $"throws {exception.GetType().Name}";
                }
            });
        }
        catch (Exception exception)
        {
            answer += $", and its unit of work throws {exception.GetType().Name}";
        }

        return answer;
    }
}
