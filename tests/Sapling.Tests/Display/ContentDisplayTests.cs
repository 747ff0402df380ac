using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Views;
using Fluid;
using OrchardCore.DisplayManagement;

namespace Sapling.Tests.Display;

public sealed class ContentDisplayTests
{
    [Fact]
    public async Task BuildDisplay_PartsByPosition_StandInTheZonesOfTheItem()
    {
        await using var site = Site();
        site.Files["Ink/Views/Content.liquid"] = "{{ Model.Header | shape_render }}|{{ Model.Content | shape_render }}";

        Assert.Equal("<h1>Wool</h1>|soft", await DisplayAsync(site, "Product"));
    }

    [Theory]
    [InlineData("Content")]
    [InlineData("Content-Product")]
    [InlineData("Content.Detail")]
    [InlineData("Content-Product.Detail")]
    public async Task BuildDisplay_Detail_FindsTheTemplate(string template)
    {
        await using var site = Site();
        site.Files["Paper/Views/Content.liquid"] = "general";
        site.Files[$"Ink/Views/{template}.liquid"] = "found";

        Assert.Equal("found", await DisplayAsync(site, "Product"));
    }

    [Theory]
    [InlineData("Content.Summary")]
    [InlineData("Content-Product.Summary")]
    public async Task BuildDisplay_Summary_FindsTheTemplate(string template)
    {
        await using var site = Site();
        site.Files["Paper/Views/Content.Summary.liquid"] = "general";
        site.Files["Paper/Views/Content-Product.liquid"] = "the page, not the summary";
        site.Files[$"Ink/Views/{template}.liquid"] = "found";

        Assert.Equal("found", await DisplayAsync(site, "Product", "Summary"));
    }

    [Fact]
    public async Task BuildDisplay_Stereotype_IsTheShapeType()
    {
        await using var site = Site();
        site.Files["Ink/Views/Widget.liquid"] = "any widget";
        site.Files["Ink/Views/Widget-Ticker.liquid"] = "{{ Model.Content | shape_render }}!";

        Assert.Equal("soft!", await DisplayAsync(site, "Ticker"));
    }

    [Theory]
    [InlineData("CarePart", "Detail")]
    [InlineData("CarePart.Detail", "Detail")]
    [InlineData("Product-CarePart", "Detail")]
    [InlineData("Product-CarePart.Detail", "Detail")]
    [InlineData("CarePart.Summary", "Summary")]
    [InlineData("CarePart_Summary", "Summary")]
    [InlineData("Product-CarePart.Summary", "Summary")]
    public async Task BuildDisplay_Part_FindsItsTemplate(string template, string displayType)
    {
        await using var site = Site();
        Show(site);
        site.Files["Paper/Views/CarePart.liquid"] = "general";
        site.Files["Ink/placement.json"] = """{ "HeadingPart": [ { "place": "-" } ], "CarePart": [ { "place": "Content:1" } ] }""";
        site.Files[$"Ink/Views/{template}.liquid"] = "found";

        Assert.Equal("found", await DisplayAsync(site, "Product", displayType));
    }

    [Theory]
    [InlineData("""{ "CarePart": [ { "place": "-" } ] }""", "")]
    [InlineData("""{ "CarePart": [ { "place": "Content", "displayType": "Summary" } ] }""", "soft")]
    [InlineData("""{ "CarePart": [ { "place": "-", "displayType": "Detail" } ] }""", "")]
    [InlineData("""{ "CarePart": [ { "place": "-", "contentType": "Product" } ] }""", "")]
    [InlineData("""{ "CarePart": [ { "place": "-", "contentType": [ "Pro*" ] } ] }""", "")]
    [InlineData("""{ "CarePart": [ { "place": "-", "contentType": [ "Other" ] } ] }""", "soft")]
    [InlineData("""{ "CarePart": [ { "place": "-", "contentPart": "HeadingPart" } ] }""", "")]
    [InlineData("""{ "CarePart": [ { "place": "-", "differentiator": "CarePart" } ] }""", "")]
    [InlineData("""{ "CarePart": [ { "place": "-", "differentiator": "Another" } ] }""", "soft")]
    [InlineData("""{ "CarePart": [ { "place": "-", "path": "/shop/*" } ] }""", "")]
    [InlineData("""{ "CarePart": [ { "place": "-", "path": "/other" } ] }""", "soft")]
    [InlineData("""{ "CarePart": [ { "place": "-" }, { "place": "Content" } ] }""", "soft")]
    [InlineData("""{ "CarePart": [ { "alternates": [ "Loud" ] } ] }""", "SOFT")]
    [InlineData("""{ "CarePart": [ { "wrappers": [ "Frame" ] } ] }""", "framed")]
    [InlineData("""{ "CarePart": [ { "shape": "Loud" } ] }""", "SOFT")]
    public async Task BuildDisplay_PlacementRule_IsFollowed(string placement, string expected)
    {
        await using var site = Site();
        Show(site);
        site.Files["Ink/Views/HeadingPart.liquid"] = "";
        site.Files["Ink/Views/Loud.liquid"] = "{{ Model.Text | upcase }}";
        site.Files["Ink/Views/Frame.liquid"] = "framed";
        site.Files["Ink/placement.json"] = placement;

        Assert.Equal(expected, await DisplayAsync(site, "Product", path: "/shop/wool"));
    }

    [Fact]
    public async Task BuildDisplay_PlacementOfTheme_WinsOverThatOfAModule()
    {
        await using var site = Site();
        Show(site);
        site.Files["Shop/placement.json"] = """{ "CarePart": [ { "place": "-" } ], "HeadingPart": [ { "place": "-" } ] }""";
        site.Files["Ink/placement.json"] = """{ "CarePart": [ { "place": "Content:9" } ] }""";

        Assert.Equal("soft", await DisplayAsync(site, "Product"));
    }

    [Fact]
    public async Task BuildDisplay_BrokenPlacement_NamesTheFile()
    {
        await using var site = Site();
        site.Files["Ink/placement.json"] = """{ "CarePart": [ { "place": 5 } ] }""";

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => DisplayAsync(site, "Product"));

        Assert.Contains("Ink/placement.json", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BuildDisplay_PlaceInTheLayout_LeavesTheItem()
    {
        await using var site = Site();
        Show(site);
        site.Files["Ink/Views/Layout.liquid"] = "{% render_section \"Aside\" %}/{% render_body %}";
        site.Files["Ink/Views/HeadingPart.liquid"] = "";
        site.Files["Ink/placement.json"] = """{ "CarePart": [ { "place": "/Aside:1" } ] }""";
        var item = await CreateAsync(site, "Product");

        var html = await site.DisplayAsync(async services =>
        {
            var layout = await services.GetRequiredService<OrchardCore.DisplayManagement.Layout.ILayoutAccessor>().GetLayoutAsync();
            await layout.Zones["Content"].AddAsync(await BuildAsync(services, item, "Detail"));
            return layout;
        });

        Assert.Equal("soft/", html);
    }

    [Fact]
    public async Task UpdateEditor_PostedPart_IsKeptInTheItem()
    {
        await using var site = Site();
        site.Files["Ink/Views/CarePart.Edit.liquid"] = "{{ Model.Text }}";
        site.Files["Ink/Views/Content.Edit.liquid"] = "{{ Model.Parts | shape_render }}";
        var item = await CreateAsync(site, "Product");

        var html = await site.DisplayAsync(services =>
            services.GetRequiredService<IContentItemDisplayManager>().UpdateEditorAsync(item, new Posted("rough"), isNew: false));

        Assert.Equal("rough", html);
        Assert.Equal("rough", (string)item.Content.CarePart.Text);
    }

    private static DisplaySite Site()
    {
        var site = new DisplaySite(services =>
        {
            services.AddContentPart<HeadingPart>().UseDisplayDriver<HeadingDriver>();
            services.AddContentPart<CarePart>().UseDisplayDriver<CareDriver>();
            services.Configure<TemplateOptions>(options => options.MemberAccessStrategy.Register<PartViewModel>());
        });
        site.Files["Shop/Views/HeadingPart.liquid"] = "<h1>{{ Model.Text }}</h1>";
        site.Files["Shop/Views/CarePart.liquid"] = "{{ Model.Text }}";

        return site;
    }

    private static void Show(DisplaySite site)
    {
        site.Files["Ink/Views/Content.liquid"] = "{{ Model.Content | shape_render }}";
        site.Files["Ink/Views/Content.Summary.liquid"] = "{{ Model.Content | shape_render }}";
    }

    private static async Task<ContentItem> CreateAsync(DisplaySite site, string type)
    {
        await site.Content.InScopeAsync(services => services.GetRequiredService<IContentDefinitionManager>().AlterTypeDefinitionAsync(type, builder =>
        {
            builder.WithPart("CarePart").WithPart("HeadingPart");
            if (type == "Ticker")
            {
                builder.Stereotype("Widget");
            }
        }));

        return await site.Content.ContentAsync(async manager =>
        {
            var item = await manager.NewAsync(type);
            item.Alter<HeadingPart>(nameof(HeadingPart), part => part.Text = "Wool");
            item.Alter<CarePart>(nameof(CarePart), part => part.Text = "soft");
            await manager.CreateAsync(item, VersionOptions.Published);
            return item;
        });
    }

    private static async Task<string> DisplayAsync(DisplaySite site, string type, string displayType = "Detail", string path = "/") =>
        await DisplayAsync(site, await CreateAsync(site, type), displayType, path);

    private static Task<string> DisplayAsync(DisplaySite site, ContentItem item, string displayType = "Detail", string path = "/") =>
        site.DisplayAsync(services => BuildAsync(services, item, displayType), path);

    private static Task<IShape> BuildAsync(IServiceProvider services, ContentItem item, string displayType) =>
        services.GetRequiredService<IContentItemDisplayManager>().BuildDisplayAsync(item, new NullModelUpdater(), displayType);

    public sealed class HeadingPart : ContentPart
    {
        public string Text { get; set; } = string.Empty;
    }

    public sealed class CarePart : ContentPart
    {
        public string Text { get; set; } = string.Empty;
    }

    public class PartViewModel
    {
        public string Text { get; set; } = string.Empty;
    }

    private sealed class HeadingDriver : ContentPartDisplayDriver<HeadingPart>
    {
        public override IDisplayResult Display(HeadingPart part, BuildPartDisplayContext context) =>
            Initialize<PartViewModel>(GetDisplayShapeType(context), model => model.Text = part.Text).Location("Detail", "Header:5");
    }

    private sealed class CareDriver : ContentPartDisplayDriver<CarePart>
    {
        public override IDisplayResult Display(CarePart part, BuildPartDisplayContext context) =>
            Initialize<PartViewModel>(GetDisplayShapeType(context), model => model.Text = part.Text).Location("Detail", "Content:5");

        public override IDisplayResult Edit(CarePart part, BuildPartEditorContext context) =>
            Initialize<PartViewModel>(GetEditorShapeType(context), model => model.Text = part.Text);

        public override async Task<IDisplayResult> UpdateAsync(CarePart part, UpdatePartEditorContext context)
        {
            await context.Updater.TryUpdateModelAsync(part, Prefix);
            return Edit(part, context);
        }
    }

    /// <summary>A posted form with one text.</summary>
    private sealed class Posted(string text) : IUpdateModel
    {
        public Microsoft.AspNetCore.Mvc.ModelBinding.ModelStateDictionary ModelState { get; } = new();

        public Task<bool> TryUpdateModelAsync<TModel>(TModel model)
            where TModel : class => throw new NotSupportedException();

        public Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix)
            where TModel : class
        {
            Assert.Equal("CarePart", prefix);
            ((CarePart)(object)model).Text = text;
            return Task.FromResult(true);
        }

        public Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix, params System.Linq.Expressions.Expression<Func<TModel, object?>>[] includeExpressions)
            where TModel : class => throw new NotSupportedException();

        public bool TryValidateModel(object model) => throw new NotSupportedException();

        public bool TryValidateModel(object model, string prefix) => throw new NotSupportedException();
    }
}
