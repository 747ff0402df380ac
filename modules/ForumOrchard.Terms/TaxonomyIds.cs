namespace ForumOrchard.Terms;

/// <summary>Ids of the site's taxonomies, as created by the set-up recipes; fields refer to them.</summary>
public static class TaxonomyIds
{
    public const string Topics = "9aqsmmzkw0mkm81s2cz9sz1gvf";

    public const string Countries = "xsgctnq18v5v8smdsfr5kmvnq0";

    public const string PublicationKinds = "ffjcd79m3xn12p9frz4z2pj8tn";

    public const string LegalActKinds = "3htwsx9ze81n3gg37nxtd2zwhg";
}
