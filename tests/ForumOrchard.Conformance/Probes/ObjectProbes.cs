namespace ForumOrchard.Conformance.Probes;

/// <summary>Objects available to every template.</summary>
internal sealed class ObjectProbes : IProbes
{
    public IEnumerable<Probe> All =>
    [
        LiquidProbe.Of("Site", "{{ Site.SiteName }}|{{ Site.TimeZoneId }}|{{ Site.PageSize }}|{{ Site.Unknown }}|{{ Site.Properties.LocalizationSettings.DefaultCulture }}|{{ Site.LocalizationSettings.DefaultCulture }}"),
        LiquidProbe.Of("Culture", "{{ Culture.Name }}|{{ Culture.NativeName }}|{{ Culture.Dir }}|{{ Culture.EnglishName }}|{{ Culture }}"),
        LiquidProbe.Of("Environment", "{{ Environment.IsProduction }}|{{ Environment.IsDevelopment }}|{{ Environment.Name }}"),
        LiquidProbe.Of("Request", "{{ Request.Path }}|{{ Request.Method }}|{{ Request.Query.q }}|{{ Request.Query.q[0] }}|{{ Request.Query.q | first }}|{{ Request.QueryString }}|{{ Request.Query.none }}|{{ Request.Scheme }}|{{ Request.IsHttps }}|{{ Request.PathBase }}"),
        LiquidProbe.Of("Request in a comparison", "{% if Request.Path == '/conformance' %}same{% endif %}|{{ Request.Path | append: '/x' }}|{% if Request.Query.q contains 'a' %}has{% endif %}"),
        LiquidProbe.Of("User", "{{ User.Identity.Name }}|{{ User.Identity.IsAuthenticated }}|{{ User.Name }}"),
        LiquidProbe.Of("HttpContext", "{{ HttpContext.Items.Nothing }}|{{ HttpContext.Request.Path }}"),
        LiquidProbe.Of("Content by alias that is not there", "[{{ Content['alias:none'] }}][{{ Content.Latest['alias:none'] }}][{{ Content.ContentItemId.none }}]"),
        LiquidProbe.Of("unknown", "[{{ NoSuchObject }}][{{ NoSuchObject.Member }}]"),
    ];
}
