using ForumOrchard.Pages.Texts;

namespace ForumOrchard.Tests.Pages;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("Первое. Второе предложение! Третье? Четвёртое…", "Первое.|Второе предложение!|Третье?|Четвёртое…")]
    [InlineData("Закон принят в 2017 г. Жогорку Кенешем, ст. 5 и т. д. Смотри ниже.", "Закон принят в 2017 г. Жогорку Кенешем, ст. 5 и т. д. Смотри ниже.")]
    [InlineData("Доклад написала А. Б. Иванова. Его прочли.", "Доклад написала А. Б. Иванова.|Его прочли.")]
    [InlineData("Он вырос на 3.5 процента и т.п. так далее. Да.", "Он вырос на 3.5 процента и т.п. так далее.|Да.")]
    [InlineData("See Art. 5 and No. 19. Then Dr. Smith spoke.", "See Art. 5 and No. 19.|Then Dr. Smith spoke.")]
    [InlineData("«Хватит!» Она ушла. (Так было.) Потом нет.", "«Хватит!»|Она ушла.|(Так было.)|Потом нет.")]
    [InlineData("Заголовок\nАбзац без точки\nКонец.", "Заголовок|Абзац без точки|Конец.")]
    [InlineData("это не конец... продолжение", "это не конец... продолжение")]
    [InlineData("", "")]
    public void Around_EveryPlace_IsTheSentenceItIsIn(string text, string sentences)
    {
        var found = new List<string>();
        for (var place = 0; place < text.Length; place++)
        {
            var (start, end) = Sentences.Around(text, place);
            if (found.LastOrDefault() != text[start..end])
            {
                found.Add(text[start..end]);
            }
        }

        Assert.Equal(sentences, string.Join('|', found));
    }

    [Fact]
    public void Next_AtTheEndOfAParagraph_IsNone()
    {
        const string Text = "Один. Два.\nТри.";

        Assert.Equal((6, 10), Sentences.Next(Text, 5));
        Assert.Null(Sentences.Next(Text, 10));
        Assert.Null(Sentences.Next(Text, Text.Length));
    }
}
