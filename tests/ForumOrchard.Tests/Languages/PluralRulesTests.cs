using System.Globalization;
using System.Text.Json;
using ForumOrchard.Languages.Plurals;
using ForumOrchard.Testing;
using ForumOrchard.Testing.Tools;

namespace ForumOrchard.Tests.Languages;

/// <summary>Numbers and words agree in every language that the site may have.</summary>
public sealed class PluralRulesTests
{
    /// <summary>For each language its numbers by form, as Unicode CLDR has them.</summary>
    [Theory]
    [InlineData("ky", "1", "0 2 5 11 21 100")]
    [InlineData("en", "1", "0 2 11 21 101")]
    [InlineData("ky-KG", "1", "0 2 5 11 21 100")]
    [InlineData("kk", "1", "0 2 21")]
    [InlineData("uz-Latn-UZ", "1", "0 2 21")]
    [InlineData("tr", "1", "0 2 21")]
    [InlineData("fr", "0 1", "2 21 101")]
    [InlineData("pt-BR", "0 1", "2 21")]
    [InlineData("pt-PT", "1", "0 2 21")]
    [InlineData("hy", "0 1", "2 21")]
    [InlineData("ru", "1 21 101", "2 3 22 102", "0 5 11 12 14 25 100 111 112")]
    [InlineData("uk-UA", "1 21 101", "2 3 22 102", "0 5 11 12 14 25 100 111 112")]
    [InlineData("sr-Latn", "1 21 101", "2 3 22 102", "0 5 11 12 14 25 100 111 112")]
    [InlineData("pl", "1", "2 3 22 102", "0 5 11 12 14 21 25 100 101 111 112")]
    [InlineData("cs", "1", "2 3 4", "0 5 11 21 22 101")]
    [InlineData("sl", "1 101", "2 102", "3 4 103", "0 5 11 21 100")]
    [InlineData("lt", "1 21 101", "2 5 9 22 25 102", "0 10 11 12 19 20 100 111")]
    [InlineData("he", "1", "2", "0 3 11 20 102")]
    [InlineData("ar", "0", "1", "2", "3 10 103 110", "11 99 111", "100 101 102 200")]
    [InlineData("zh-Hans-CN", "0 1 2 5 100")]
    [InlineData("ro", "1", "0 2 19 101 119", "20 21 100 120")]
    public void Form_OfANumber_IsThatOfTheLanguage(string culture, params object[] numbersByForm)
    {
        Assert.True(new PluralRules().TryGetRule(CultureInfo.GetCultureInfo(culture), out var rule));
        foreach (var (form, numbers) in numbersByForm.Cast<string>().Index())
        {
            Assert.All(numbers.Split(' '), number => Assert.Equal(form, rule(int.Parse(number, CultureInfo.InvariantCulture))));
        }
    }
    /// <summary>Node has the rules of Unicode CLDR for all languages; those of this machine may be newer than ours.</summary>
    [Fact]
    public void Form_OfEveryNumber_IsThatOfUnicode()
    {
        const string script =
            """
            const [, file, languages] = process.argv;
            const forms = {};
            for (const language of languages.split(" ")) {
              const rules = new Intl.PluralRules(language);
              if (rules.resolvedOptions().locale.split("-")[0] !== language.split("-")[0]) throw new Error(language + " is not known");
              const said = [...Array(1001).keys()].map(number => rules.select(number));
              const reached = ["zero", "one", "two", "few", "many", "other"].filter(category => said.includes(category));
              forms[language] = said.map(category => reached.indexOf(category));
            }
            require("fs").writeFileSync(file, JSON.stringify(forms));
            """;
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "forms.json");
        Assert.NotEmpty(KnownTools.Npm.Path);
        Commands.Run(Commands.Find("node")!, "-e", script, file, string.Join(' ', PluralRules.Languages));

        var forms = JsonSerializer.Deserialize<Dictionary<string, int[]>>(File.ReadAllText(file))!;
        Assert.All(forms, language =>
        {
            new PluralRules().TryGetRule(CultureInfo.GetCultureInfo(language.Key), out var rule);
            Assert.Equal(language.Value, Enumerable.Range(0, 1001).Select(number => rule(number)));
        });
    }
}
