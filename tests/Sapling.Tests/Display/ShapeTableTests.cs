using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Zones;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Layout;

namespace Sapling.Tests.Display;

public sealed class ShapeTableTests
{
    [Fact]
    public async Task Display_SeveralTemplates_ThemeWinsOverBaseThemeOverModule()
    {
        await using var site = new DisplaySite();
        site.Files["Shop/Views/Badge.liquid"] = "shop";
        site.Files["Paper/Views/Badge.liquid"] = "paper";
        site.Files["Shop/Views/Stamp.liquid"] = "shop";
        site.Files["Paper/Views/Stamp.liquid"] = "paper";
        site.Files["Ink/Views/Badge.liquid"] = "ink";

        Assert.Equal("ink", await site.DisplayAsync("Badge"));
        Assert.Equal("paper", await site.DisplayAsync("Stamp"));
    }

    [Fact]
    public async Task Display_AnotherTheme_UsesNoTemplateOfThisOne()
    {
        await using var site = new DisplaySite();
        site.Files["Paper/Views/Badge.liquid"] = "paper";
        site.Files["Ink/Views/Badge.liquid"] = "ink";

        site.CurrentTheme = "Paper";

        Assert.Equal("paper", await site.DisplayAsync("Badge"));
    }

    [Fact]
    public async Task Display_Alternates_LastWithATemplateWins()
    {
        await using var site = new DisplaySite();
        site.Files["Shop/Views/Badge.liquid"] = "plain";
        site.Files["Shop/Views/Badge-Gold.liquid"] = "gold";

        Assert.Equal("gold", await site.DisplayAsync("Badge", shape => shape.Metadata.Alternates.AddRange(["Badge__Gold", "Badge__Unknown"])));
        Assert.Equal("gold", await site.DisplayAsync("badge__GOLD"));
        Assert.Equal("plain", await site.DisplayAsync("Badge__Unknown"));
    }

    [Fact]
    public async Task Display_Wrappers_EnclosesInTheOrderAdded()
    {
        await using var site = new DisplaySite();
        site.Files["Shop/Views/Badge.liquid"] = "badge";
        site.Files["Shop/Views/Inner.liquid"] = "<i>{{ Model.Metadata.ChildContent }}</i>";
        site.Files["Shop/Views/Outer.liquid"] = "<b>{{ Model.Metadata.ChildContent }}</b>";

        Assert.Equal("<b><i>badge</i></b>", await site.DisplayAsync("Badge", shape => shape.Metadata.Wrappers.AddRange(["Inner", "Outer"])));
    }

    [Fact]
    public async Task Display_NoTemplate_NamesTheShapeType()
    {
        await using var site = new DisplaySite();

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => site.DisplayAsync("Nothing", shape => shape.Metadata.Alternates.Add("Nothing__At_All")));

        Assert.Contains("'Nothing'", error.Message, StringComparison.Ordinal);
        Assert.Contains("Nothing__At_All", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Display_ProviderListens_RunsItsEventsInOrder()
    {
        await using var site = new DisplaySite(services => services.AddShapeTableProvider<BadgeEvents>());
        site.Files["Shop/Views/Badge.liquid"] = "{{ Model.Log }}";
        site.Files["Shop/Views/Badge-Listened.liquid"] = "{{ Model.Log }}!";

        Assert.Equal("created displaying processing!", await site.DisplayAsync("Badge"));
    }

    [Fact]
    public async Task Display_ShapeMethod_ReadsPropertiesAsParameters()
    {
        await using var site = new DisplaySite(services => services.AddShapeAttributes<BadgeShapes>());

        Assert.Equal("3 &lt;stars&gt;", await site.DisplayAsync("Stars", shape =>
        {
            shape.Properties["Count"] = 3;
            shape.Properties["Label"] = "<stars>";
        }));
    }

    [Fact]
    public async Task Display_TemplateChanges_ShowsWithoutARestart()
    {
        await using var site = new DisplaySite();
        site.Files["Ink/Views/Badge.liquid"] = "old";
        Assert.Equal("old", await site.DisplayAsync("Badge"));

        site.Files["Ink/Views/Badge.liquid"] = "new";

        Assert.Equal("new", await site.DisplayAsync("Badge"));
    }

    [Fact]
    public async Task Layout_ZoneWithoutContent_StaysOut()
    {
        await using var site = new DisplaySite();
        site.Files["Ink/Views/Layout.liquid"] = "{% render_section \"Header\", required: false %}<main>{% render_body %}</main>";
        site.Files["Ink/Views/Zone-Content.liquid"] = "{% for item in Model.Items %}[{{ item | shape_render }}]{% endfor %}";

        var html = await site.DisplayAsync(async services =>
        {
            var layout = await services.GetRequiredService<ILayoutAccessor>().GetLayoutAsync();
            await layout.Zones["Content"].AddAsync("second", "2");
            await layout.Zones["Content"].AddAsync("first", "1");

            Assert.IsType<ZoneOnDemand>(layout.Zones["Header"]);
            Assert.False(layout.Zones.IsNotEmpty("Header"));
            return layout;
        });

        Assert.Equal("<main>[first][second]</main>", html);
    }

    private sealed class BadgeEvents : IShapeTableProvider
    {
        public ValueTask DiscoverAsync(ShapeTableBuilder builder)
        {
            builder.Describe("Badge")
                .OnCreated(context => context.Shape.Properties["Log"] = "created")
                .OnDisplaying(context =>
                {
                    context.Shape.Properties["Log"] += " displaying";
                    context.Shape.Metadata.Alternates.Add("Badge__Listened");
                })
                .OnProcessing(context => context.Shape.Properties["Log"] += " processing");

            return ValueTask.CompletedTask;
        }
    }

    public sealed class BadgeShapes : IShapeAttributeProvider
    {
        [Shape]
        public static Microsoft.AspNetCore.Html.IHtmlContent Stars(int count, string label) =>
            new Microsoft.AspNetCore.Mvc.ViewFeatures.StringHtmlContent($"{count} {label}");
    }
}
