using CsCheck;
using ForumOrchard.Search.Analysis;

namespace ForumOrchard.Tests.Search.Analysis;

public sealed class KyrgyzTests
{
    /// <summary>Each line: a stem, and forms of one word.</summary>
    [Theory]
    [InlineData("мыйзам", "мыйзам мыйзамдар мыйзамдын мыйзамда мыйзамдан мыйзамга мыйзамды мыйзамы мыйзамында мыйзамынын мыйзамына мыйзамынан мыйзамдары мыйзамдарында мыйзамдагы мыйзамындагы мыйзамдардын мыйзамдарга мыйзамдык мыйзамдуу мыйзамсыз")]
    [InlineData("аял", "аял аялдар аялдардын аялдарга аялдарды аялдардан аялдын аялга аялдары аялдарынын аялы")]
    [InlineData("укук", "укук укугу укуктар укуктары укуктарын укуктарынын укугун укукка укуктун укуктан укукту укуктук укуктуу укугубуз")]
    [InlineData("зомп", "зомбулук зомбулукка зомбулуктун зомбулуктан зомбулугу зомбулуктар")]
    [InlineData("тең", "тең теңдик теңдиги теңдигин теңдикке теңдиктин")]
    [InlineData("мамлекет", "мамлекет мамлекеттин мамлекеттер мамлекеттик мамлекетке мамлекетте мамлекеттен мамлекети мамлекетинин")]
    [InlineData("республика", "республика республикасы республикасынын республиканын республикада республикасында республикасына республикалык республикасын")]
    [InlineData("бала", "бала баласы баланын балага балдар балдардын балдары балдарга баласынын балдарын")]
    [InlineData("эне", "эне энелер эненин энеси энелердин энеге энени энесинин")]
    [InlineData("кыз", "кыз кыздар кыздын кызы кызга кыздардын кыздары")]
    [InlineData("өкмөт", "өкмөт өкмөтү өкмөттүн өкмөтүнүн өкмөткө өкмөттө өкмөттөр")]
    [InlineData("токтом", "токтом токтому токтомдор токтомунун токтомдун токтомун токтомго")]
    [InlineData("кодекс", "кодекс кодекси кодекстин кодексинин кодексине кодексинде кодекстер")]
    [InlineData("үй", "үй үйдө үйгө үйдөн үйлөр")]
    [InlineData("бүлө", "бүлө бүлөнүн бүлөлүк бүлөдө бүлөсү бүлөлөр")]
    [InlineData("көз", "көз көздүн көздөр көзү")]
    [InlineData("тоо", "тоо тоонун тоолор тоого тоодо")]
    [InlineData("китеп", "китеп китеби китептер китептин китепке китептери")]
    [InlineData("сан", "сан саны сандар сандын санынын")]
    [InlineData("адам", "адам адамдар адамдын адамга адамдары адамдык")]
    [InlineData("коом", "коом коомдун коомдук коомдо коому коомдор")]
    [InlineData("жаран", "жаран жараны жарандар жарандын жарандык жарандары жаранынын жаранын")]
    [InlineData("облус", "облус облусу облустун облусунда облустар облусунун")]
    [InlineData("орган", "орган органы органдар органдардын органынын органга")]
    [InlineData("район", "район району райондун районунда")]
    [InlineData("отчет", "отчёт отчеттор отчету отчётту отчёттун")]
    [InlineData("министр", "министр министри министрлик министрлиги министрлердин министрлигинин")]
    [InlineData("окууч", "окуучу окуучулар окуучусу окуучунун окуучуларга")]
    [InlineData("эл", "эл элдин элге элде элдер")]
    public void Kyrgyz_FormsOfAWord_AreOne(string stem, string forms) =>
        Assert.Equal([stem], Analyzed.Words(ForumAnalyzer.ForKyrgyz, forms).Distinct());

    [Theory]
    [InlineData("мыйзам", "мамиле")]
    [InlineData("аял", "айыл")]
    [InlineData("укук", "уйку")]
    [InlineData("бала", "бал")]
    [InlineData("салык", "сан")]
    [InlineData("катын", "кат")]
    [InlineData("окуу", "ок")]
    [InlineData("политика", "поли")]
    [InlineData("айыл", "ай")]
    [InlineData("коопсуздук", "кооп")]
    [InlineData("жаран", "жара")]
    public void Kyrgyz_WordsOfTheirOwn_StayApart(string one, string other) =>
        Assert.NotEqual(Analyzed.Words(ForumAnalyzer.ForKyrgyz, one), Analyzed.Words(ForumAnalyzer.ForKyrgyz, other));

    [Theory]
    [InlineData("суу тоо коргоо окуу сактоо")]
    [InlineData("республика политика тактика")]
    public void Kyrgyz_WordsThatSeemToHaveEndings_Stay(string words) =>
        Assert.Equal(words.Split(' '), Analyzed.Words(ForumAnalyzer.ForKyrgyz, words));

    [Fact]
    public void Kyrgyz_CommonWords_AreLeftOut() => Assert.Empty(Analyzed.Words(ForumAnalyzer.ForKyrgyz, "жана менен үчүн Бул ошол"));

    [Fact]
    public void Kyrgyz_EnglishWords_AreStemmedAsEnglish() => Assert.Equal(["convent", "укук"], Analyzed.Words(ForumAnalyzer.ForKyrgyz, "Conventions укуктары"));

    /// <summary>A form is cut until nothing more comes off, so its stem is that of the bare word.</summary>
    [Fact]
    public void Kyrgyz_WhatIsLeft_LosesNothingMore() =>
        Gen.String[Gen.Char["абгдежзийклмнңоөпрстуүчшыэ"], 1, 14].Where(word => word.StartsWith("балдар", StringComparison.Ordinal) is false).Sample(word =>
        {
            if (Analyzed.Words(ForumAnalyzer.ForKyrgyz, word) is [var stem] && Analyzed.Words(ForumAnalyzer.ForKyrgyz, stem) is [var again])
            {
                Assert.Equal(stem, again);
            }
        });
}
