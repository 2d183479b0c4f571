package uk.waymark.infra.browser;

import com.microsoft.playwright.Locator;

/** The hands with which somebody works with a page: with a mouse, or with nothing but a keyboard. */
enum Hands {
    MOUSE {
        @Override
        void press(Locator linkOrButton) {
            linkOrButton.click();
        }

        @Override
        void choose(Locator radioOrBox) {
            radioOrBox.check();
        }

        @Override
        void type(Locator field, String text) {
            field.fill(text);
        }

        @Override
        void select(Locator list, String value) {
            list.selectOption(value);
        }
    },

    KEYBOARD {
        @Override
        void press(Locator linkOrButton) {
            reach(linkOrButton);
            keys(linkOrButton, "Enter");
        }

        @Override
        void choose(Locator radioOrBox) {
            reach(radioOrBox);
            if (!radioOrBox.isChecked()) {
                keys(radioOrBox, "Space");
            }
        }

        @Override
        void type(Locator field, String text) {
            reach(field);
            keys(field, "Control+A");
            field.page().keyboard().type(text);
        }

        @Override
        void select(Locator list, String value) {
            reach(list);
            for (int i = 0; i < FURTHEST && !list.inputValue().equals(value); i++) {
                keys(list, i == 0 ? "Home" : "ArrowDown");
            }
        }
    };

    private static final int FURTHEST = 400;

    /** Where the focus is, as seen from an element: on it, on another radio button of its group, or elsewhere. */
    private static final String FOCUS = """
        element => {
          const now = document.activeElement
          return now === element ? 'here'
              : element.type === 'radio' && now.type === 'radio' && now.name === element.name && now.form === element.form
              ? 'group' : 'elsewhere'
        }\
        """;

    abstract void press(Locator linkOrButton);

    abstract void choose(Locator radioOrBox);

    abstract void type(Locator field, String text);

    abstract void select(Locator list, String value);

    /** Tab after Tab; among the radio buttons of one group, arrow after arrow. */
    private static void reach(Locator target) {
        for (int i = 0; i < FURTHEST; i++) {
            Object focus = target.evaluate(FOCUS);
            if (focus.equals("here")) {
                return;
            }
            keys(target, focus.equals("group") ? "ArrowDown" : "Tab");
        }
        throw new AssertionError("no key leads to " + target);
    }

    private static void keys(Locator target, String key) {
        target.page().keyboard().press(key);
    }
}
